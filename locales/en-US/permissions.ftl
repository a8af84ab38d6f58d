# What an add-on may do, in words. Each permission is one line that says what it allows, for people who never saw its name.
# They begin with a verb, as in "It may: Read your bookmarks". No full stop.

## The page

# Title, and heading of the page. $name: the add-on.
title-permissions = Permissions of { $name }
# $name: the add-on.
description-permissions = What { $name } may see and change, explained, and which permissions each version added.
# Link from an add-on's page to that page.
permissions-all = What each one means, and what changed
# In place of the list.
permissions-none = It asks for no permission at all.
# At a permission that nobody has explained yet.
permission-unexplained = Not explained yet
# Headings over permissions, by what could happen. Length: short.
risk-high = May see or change what you do
risk-medium = May use parts of the program
risk-low = May do little
# Under each of these headings.
risk-high-note = An add-on with these sees private things. Install it if you trust the people who make it.
risk-medium-note = These reach beyond one page, but not into what you read and write.
risk-low-note = These give no access to your data.
# Heading over the list of versions whose permissions differ from those before.
permissions-history = How its permissions changed
# In place of that list.
permissions-history-none = They have been the same in all its versions.
# In that list. $version: a number.
permissions-first = Asked for in the first version, { $version }
# At a version. $version: the one before it.
permissions-added = New since { $version }
permissions-removed = No longer asked for since { $version }
# For screen readers, in place of a name. $version: a number.
permissions-of-version = Version { $version }

## Sites. $site: such as "example.org".

permission-host-all = Read and change everything on all websites
permission-host-site = Read and change everything on { $site }
permission-host-domain = Read and change everything on { $site } and all sites that belong to it
permission-host-file = Read files of your computer that you open in the browser

## Permissions of browsers

permission-activeTab = Read and change the page you are looking at, when you ask it to
permission-alarms = Do something at a set time
permission-background = Keep running when no window is open
permission-bookmarks = Read and change your bookmarks
permission-browserSettings = Read and change the browser’s settings
permission-browsingData = Delete your history, cookies and other stored data
permission-captivePortal = See whether you are behind a login page of a network
permission-clipboardRead = Read what you copied
permission-clipboardWrite = Put something on the clipboard
permission-contentSettings = Change what websites may do
permission-contextMenus = Add entries to menus
permission-contextualIdentities = Read and change your containers
permission-cookies = Read and change the cookies of the websites it can reach
permission-debugger = Control pages and the browser as a debugger does
permission-declarativeNetRequest = Block or redirect what pages load, by fixed rules, without seeing it
permission-declarativeNetRequestFeedback = See which of its blocking rules were used
permission-declarativeNetRequestWithHostAccess = Block or redirect what pages load on the websites it can reach
permission-devtools = Extend the developer tools, which see all of an open page
permission-dns = Look up the addresses of websites
permission-downloads = Download files, and read and change your list of downloads
permission-downloads-open = Open files that you downloaded
permission-find = Read the text of all open tabs
permission-geolocation = Know where you are
permission-history = Read and change your browsing history
permission-identity = Ask you to sign in to other services
permission-idle = Know when you are away from the computer
permission-management = See, switch off and remove other add-ons
permission-menus = Add entries to menus
permission-menus-overrideContext = Replace the menu of its own pages
permission-nativeMessaging = Talk to other programs on your computer
permission-notifications = Show you notifications
permission-pageCapture = Save whole pages
permission-pkcs11 = Add modules that hold certificates and keys
permission-privacy = Read and change the privacy settings
permission-proxy = Decide through which servers your traffic goes
permission-scripting = Run scripts in the pages it can reach
permission-search = Use your search engines
permission-sessions = See and reopen recently closed tabs
permission-storage = Keep its own settings and data
permission-tabGroups = See and arrange groups of tabs
permission-tabHide = Hide and show tabs
permission-tabs = See the addresses and titles of all your tabs
permission-theme = Change how the program looks
permission-topSites = See the sites you visit most
permission-unlimitedStorage = Store any amount of its own data on your computer
permission-userScripts = Run scripts in pages that others wrote and that you choose
permission-webNavigation = See which pages you open, and when
permission-webRequest = See everything that pages load and send
permission-webRequestBlocking = Change or stop everything that pages load and send

## Permissions of mail programs

permission-accountsFolders = Create, rename and delete folders of your mail
permission-accountsIdentities = Read and change the names you write under
permission-accountsRead = See your mail accounts and their folders
permission-addressBooks = Read and change your address books
permission-compose = Read and change messages while you write them
permission-compose-save = Save drafts
permission-compose-send = Send messages in your name
permission-messagesDelete = Delete messages for good
permission-messagesImport = Bring in messages from files
permission-messagesModify = Change how messages are shown, and add to that
permission-messagesMove = Move and copy messages
permission-messagesRead = Read your messages
permission-messagesTags = Create and change tags of messages
permission-messagesUpdate = Mark messages as read, starred or junk
permission-sensitiveDataUpload = Send your messages or addresses to a server
