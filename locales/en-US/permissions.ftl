# What an add-on may do, in words. Each permission is one line that says what it allows, for people who never saw its name.
# They begin with a verb, as in "It may: Read your bookmarks". No full stop.

## The page

# Title and heading of the page of an add-on's permissions. $name: the add-on.
title-permissions = Permissions of { $name }
# For search results, of the page of an add-on's permissions. $name: the add-on.
description-permissions = What { $name } may see and change, explained, and which permissions each version added.
# Link from an add-on's page to the page of its permissions.
permissions-all = What each one means, and what changed
# Sentence in place of the list, on the page of permissions, where the current version asks for none.
permissions-none = It asks for no permission at all.
# After the technical name of a permission that nobody has explained yet, on the page of permissions.
permission-unexplained = Not explained yet
# Heading on the page of permissions over the most dangerous ones. Length: short. .note: a sentence under the heading.
risk-high = May see or change what you do
    .note = An add-on with these sees private things. Install it if you trust the people who make it.
# Heading on the page of permissions over those of medium danger. Length: short. .note: a sentence under the heading.
risk-medium = May use parts of the program
    .note = These reach beyond one page, but not into what you read and write.
# Heading on the page of permissions over the least dangerous ones. Length: short. .note: a sentence under the heading.
risk-low = May do little
    .note = These give no access to your data.
# Heading on the page of permissions over the list of versions whose permissions differ from those before.
permissions-history = How its permissions changed
# In place of that list.
permissions-history-none = They have been the same in all its versions.
# In the list of how permissions changed, over those of the oldest version. $version: its number.
permissions-first = Asked for in the first version, { $version }
# In the list of how permissions changed, over new ones. $version: the one before it.
permissions-added = New since { $version }
# In the list of how permissions changed, over those that are gone. $version: the one before it.
permissions-removed = No longer asked for since { $version }
# Under the heading of the page of permissions, and heading and link in the list of how they changed. $version: a number.
permissions-of-version = Version { $version }

## Sites. $site: such as "example.org".

# Line in a list of what an add-on may do: all sites. A verb first, no full stop.
permission-host-all = Read and change everything on all websites
# Line in a list of what an add-on may do: one site. A verb first, no full stop. $site: its name, such as "example.org".
permission-host-site = Read and change everything on { $site }
# Line in a list of what an add-on may do: a site and all below it. A verb first, no full stop. $site: such as "example.org".
permission-host-domain = Read and change everything on { $site } and all sites that belong to it
# Line in a list of what an add-on may do: files. A verb first, no full stop.
permission-host-file = Read files of your computer that you open in the browser

## Permissions of browsers

# Line in a list of what an add-on may do: permission "activeTab". A verb first, no full stop. Only after a click on the add-on.
permission-activeTab = Read and change the page you are looking at, when you ask it to
# Line in a list of what an add-on may do: permission "alarms". A verb first, no full stop.
permission-alarms = Do something at a set time
# Line in a list of what an add-on may do: permission "background". A verb first, no full stop.
permission-background = Keep running when no window is open
# Line in a list of what an add-on may do: permission "bookmarks". A verb first, no full stop.
permission-bookmarks = Read and change your bookmarks
# Line in a list of what an add-on may do: permission "browserSettings". A verb first, no full stop.
permission-browserSettings = Read and change the browser’s settings
# Line in a list of what an add-on may do: permission "browsingData". A verb first, no full stop.
permission-browsingData = Delete your history, cookies and other stored data
# Line in a list of what an add-on may do: permission "captivePortal". A verb first, no full stop. As in a hotel or on a train.
permission-captivePortal = See whether you are behind a login page of a network
# Line in a list of what an add-on may do: permission "clipboardRead". A verb first, no full stop.
permission-clipboardRead = Read what you copied
# Line in a list of what an add-on may do: permission "clipboardWrite". A verb first, no full stop.
permission-clipboardWrite = Put something on the clipboard
# Line in a list of what an add-on may do: permission "contentSettings". A verb first, no full stop.
permission-contentSettings = Change what websites may do
# Line in a list of what an add-on may do: permission "contextMenus". A verb first, no full stop. The same text as at "menus".
permission-contextMenus = Add entries to menus
# Line in a list of what an add-on may do: permission "contextualIdentities". A verb first, no full stop.
# Containers keep the cookies of tabs apart.
permission-contextualIdentities = Read and change your containers
# Line in a list of what an add-on may do: permission "cookies". A verb first, no full stop.
permission-cookies = Read and change the cookies of the websites it can reach
# Line in a list of what an add-on may do: permission "debugger". A verb first, no full stop. A tool with which developers look for faults.
permission-debugger = Control pages and the browser as a debugger does
# Line in a list of what an add-on may do: permission "declarativeNetRequest". A verb first, no full stop.
permission-declarativeNetRequest = Block or redirect what pages load, by fixed rules, without seeing it
# Line in a list of what an add-on may do: permission "declarativeNetRequestFeedback". A verb first, no full stop.
# Goes with "declarativeNetRequest".
permission-declarativeNetRequestFeedback = See which of its blocking rules were used
# Line in a list of what an add-on may do: permission "declarativeNetRequestWithHostAccess". A verb first, no full stop.
permission-declarativeNetRequestWithHostAccess = Block or redirect what pages load on the websites it can reach
# Line in a list of what an add-on may do: permission "devtools". A verb first, no full stop.
permission-devtools = Extend the developer tools, which see all of an open page
# Line in a list of what an add-on may do: permission "dns". A verb first, no full stop.
permission-dns = Look up the addresses of websites
# Line in a list of what an add-on may do: permission "downloads". A verb first, no full stop.
permission-downloads = Download files, and read and change your list of downloads
# Line in a list of what an add-on may do: permission "downloads.open". A verb first, no full stop.
permission-downloads-open = Open files that you downloaded
# Line in a list of what an add-on may do: permission "find". A verb first, no full stop.
permission-find = Read the text of all open tabs
# Line in a list of what an add-on may do: permission "geolocation". A verb first, no full stop.
permission-geolocation = Know where you are
# Line in a list of what an add-on may do: permission "history". A verb first, no full stop.
permission-history = Read and change your browsing history
# Line in a list of what an add-on may do: permission "identity". A verb first, no full stop. The reader signs in with an account elsewhere.
permission-identity = Ask you to sign in to other services
# Line in a list of what an add-on may do: permission "idle". A verb first, no full stop.
permission-idle = Know when you are away from the computer
# Line in a list of what an add-on may do: permission "management". A verb first, no full stop.
permission-management = See, switch off and remove other add-ons
# Line in a list of what an add-on may do: permission "menus". A verb first, no full stop. The same text as at "contextMenus".
permission-menus = Add entries to menus
# Line in a list of what an add-on may do: permission "menus.overrideContext". A verb first, no full stop. The menu of a right click.
permission-menus-overrideContext = Replace the menu of its own pages
# Line in a list of what an add-on may do: permission "nativeMessaging". A verb first, no full stop. Programs outside the browser.
permission-nativeMessaging = Talk to other programs on your computer
# Line in a list of what an add-on may do: permission "notifications". A verb first, no full stop.
permission-notifications = Show you notifications
# Line in a list of what an add-on may do: permission "pageCapture". A verb first, no full stop.
permission-pageCapture = Save whole pages
# Line in a list of what an add-on may do: permission "pkcs11". A verb first, no full stop.
permission-pkcs11 = Add modules that hold certificates and keys
# Line in a list of what an add-on may do: permission "privacy". A verb first, no full stop.
permission-privacy = Read and change the privacy settings
# Line in a list of what an add-on may do: permission "proxy". A verb first, no full stop.
permission-proxy = Decide through which servers your traffic goes
# Line in a list of what an add-on may do: permission "scripting". A verb first, no full stop.
permission-scripting = Run scripts in the pages it can reach
# Line in a list of what an add-on may do: permission "search". A verb first, no full stop.
permission-search = Use your search engines
# Line in a list of what an add-on may do: permission "sessions". A verb first, no full stop.
permission-sessions = See and reopen recently closed tabs
# Line in a list of what an add-on may do: permission "storage". A verb first, no full stop.
permission-storage = Keep its own settings and data
# Line in a list of what an add-on may do: permission "tabGroups". A verb first, no full stop. Groups that the reader sorts tabs into.
permission-tabGroups = See and arrange groups of tabs
# Line in a list of what an add-on may do: permission "tabHide". A verb first, no full stop.
permission-tabHide = Hide and show tabs
# Line in a list of what an add-on may do: permission "tabs". A verb first, no full stop.
permission-tabs = See the addresses and titles of all your tabs
# Line in a list of what an add-on may do: permission "theme". A verb first, no full stop.
permission-theme = Change how the program looks
# Line in a list of what an add-on may do: permission "topSites". A verb first, no full stop. The list that a new tab shows.
permission-topSites = See the sites you visit most
# Line in a list of what an add-on may do: permission "unlimitedStorage". A verb first, no full stop.
permission-unlimitedStorage = Store any amount of its own data on your computer
# Line in a list of what an add-on may do: permission "userScripts". A verb first, no full stop.
permission-userScripts = Run scripts in pages that others wrote and that you choose
# Line in a list of what an add-on may do: permission "webNavigation". A verb first, no full stop.
permission-webNavigation = See which pages you open, and when
# Line in a list of what an add-on may do: permission "webRequest". A verb first, no full stop.
permission-webRequest = See everything that pages load and send
# Line in a list of what an add-on may do: permission "webRequestBlocking". A verb first, no full stop. Goes with "webRequest".
permission-webRequestBlocking = Change or stop everything that pages load and send

## Permissions of mail programs

# Line in a list of what an add-on may do: permission "accountsFolders". A verb first, no full stop.
permission-accountsFolders = Create, rename and delete folders of your mail
# Line in a list of what an add-on may do: permission "accountsIdentities". A verb first, no full stop.
# Names and addresses that mail is sent from.
permission-accountsIdentities = Read and change the names you write under
# Line in a list of what an add-on may do: permission "accountsRead". A verb first, no full stop.
permission-accountsRead = See your mail accounts and their folders
# Line in a list of what an add-on may do: permission "addressBooks". A verb first, no full stop.
permission-addressBooks = Read and change your address books
# Line in a list of what an add-on may do: permission "compose". A verb first, no full stop.
permission-compose = Read and change messages while you write them
# Line in a list of what an add-on may do: permission "compose.save". A verb first, no full stop.
permission-compose-save = Save drafts
# Line in a list of what an add-on may do: permission "compose.send". A verb first, no full stop.
permission-compose-send = Send messages in your name
# Line in a list of what an add-on may do: permission "messagesDelete". A verb first, no full stop.
permission-messagesDelete = Delete messages for good
# Line in a list of what an add-on may do: permission "messagesImport". A verb first, no full stop. Into a folder of the mail program.
permission-messagesImport = Bring in messages from files
# Line in a list of what an add-on may do: permission "messagesModify". A verb first, no full stop.
permission-messagesModify = Change how messages are shown, and add to that
# Line in a list of what an add-on may do: permission "messagesMove". A verb first, no full stop.
permission-messagesMove = Move and copy messages
# Line in a list of what an add-on may do: permission "messagesRead". A verb first, no full stop.
permission-messagesRead = Read your messages
# Line in a list of what an add-on may do: permission "messagesTags". A verb first, no full stop.
permission-messagesTags = Create and change tags of messages
# Line in a list of what an add-on may do: permission "messagesUpdate". A verb first, no full stop.
permission-messagesUpdate = Mark messages as read, starred or junk
# Line in a list of what an add-on may do: permission "sensitiveDataUpload". A verb first, no full stop.
permission-sensitiveDataUpload = Send your messages or addresses to a server
