# Lists of add-ons: categories, types, tags, and the add-ons of one author.

## Types of add-ons: in the singular on a page, in the plural as the heading of a list. Length: short.

# Type of an add-on, on its page and card; singular: adds to a program.
type-extension = Extension
# Link to the list of a type and heading of that list; plural: adds to a program.
type-extension-plural = Extensions
# Type of an add-on, on its page and card; singular: changes how a program looks.
type-theme = Theme
# Link to the list of a type and heading of that list; plural: changes how a program looks.
type-theme-plural = Themes
# Type of an add-on, on its page and card; singular: words for checking spelling.
type-dictionary = Dictionary
# Link to the list of a type and heading of that list; plural: words for checking spelling.
type-dictionary-plural = Dictionaries
# Type of an add-on, on its page and card; singular: translates a program's interface.
type-language-pack = Language pack
# Link to the list of a type and heading of that list; plural: translates a program's interface.
type-language-pack-plural = Language packs
# Type of an add-on, on its page and card; singular: a program with windows.
type-desktop-application = Desktop app
# Link to the list of a type and heading of that list; plural: a program with windows.
type-desktop-application-plural = Desktop apps
# Type of an add-on, on its page and card; singular: a program for the terminal.
type-console-application = Command-line program
# Link to the list of a type and heading of that list; plural: a program for the terminal.
type-console-application-plural = Command-line programs
# Type of an add-on, on its page and card; singular: a program that runs in the browser.
type-web-application = Web app
# Link to the list of a type and heading of that list; plural: a program that runs in the browser.
type-web-application-plural = Web apps
# Type of an add-on, on its page and card; singular: something that plugs into one particular program.
type-plugin = Plug-in
# Link to the list of a type and heading of that list; plural: something that plugs into one particular program.
type-plugin-plural = Plug-ins
# Type of an add-on, on its page and card; singular: a typeface.
type-font = Font
# Link to the list of a type and heading of that list; plural: a typeface.
type-font-plural = Fonts
# Type of an add-on, on its page and card; singular: lets programs play or record a media format.
type-codec = Codec
# Link to the list of a type and heading of that list; plural: lets programs play or record a media format.
type-codec-plural = Codecs
# Type of an add-on, on its page and card; singular: for typing in scripts that need more than a keyboard.
type-inputmethod = Input method
# Link to the list of a type and heading of that list; plural: for typing in scripts that need more than a keyboard.
type-inputmethod-plural = Input methods
# Type of an add-on, on its page and card; singular: a set of icons for the desktop.
type-icon-theme = Icon theme
# Link to the list of a type and heading of that list; plural: a set of icons for the desktop.
type-icon-theme-plural = Icon themes
# Type of an add-on, on its page and card; singular: software inside a device.
type-firmware = Firmware
# Link to the list of a type and heading of that list; plural: software inside a device.
type-firmware-plural = Firmware
# Type of an add-on, on its page and card; singular: a part that is none of the other types.
type-generic = Component
# Link to the list of a type and heading of that list; plural: a part that is none of the other types.
type-generic-plural = Components
# Type of an add-on, on its page and card; singular: such as Debian.
type-operating-system = Operating system
# Link to the list of a type and heading of that list; plural: such as Debian.
type-operating-system-plural = Operating systems
# Type of an add-on, on its page and card; singular: any type without a name of its own.
type-other = Other
# Link to the list of a type and heading of that list; plural: any type without a name of its own.
type-other-plural = Other add-ons

## Orders of a list: links above it. Length: short.

# Name of the links over a list that order it, for screen readers.
sort-label = Order
# Link over a list, one of its orders: the most users first.
sort-users = Most used
# Link over a list, one of its orders: the best rated first. Also opens how that is reckoned, on the page of reviews.
sort-rating = Best rated
# Link over a list, one of its orders: what was updated or added last comes first.
sort-newest = Newest
# Link over a list, one of its orders: by the alphabet.
sort-name = By name

## Counts and empty lists

# Under the heading of a list, and at a collection in the list of all. $count: how many add-ons are in it.
list-count =
    { $count ->
        [one] { $count } add-on
       *[other] { $count } add-ons
    }
# Shown in place of an empty list.
list-empty = Nothing is listed here yet. An add-on appears here when its developer chooses this list.
# On a card. $count: how many people use the add-on.
users-count =
    { $count ->
        [one] { $count } user
       *[other] { $count } users
    }
# Name of the links to the parts of a category, on its page, for screen readers.
category-parts = Parts of this category
# Last step of the trail above the heading of the page of a tag. Length: one word.
list-tag = Tag
# Shown on the page of all categories while there are none.
categories-empty = There are no categories yet. They appear here with the first add-on that belongs to one.

## The page of an author

# Last step of the trail above the heading of the page of an author. Length: one word.
user-author = Author
# Mark under the name of people who review add-ons for the gallery, on their page.
user-reviewer = Reviews add-ons for this gallery
# Under the name on the page of an author. $date: formatted.
user-joined = Here since { $date }
# Link under the name on the page of an author, where the name of the other site cannot be shown. Length: short.
user-homepage = Homepage
# Heading over the author's add-ons; their number follows. .empty: shown in place of that list.
user-addons = Add-ons
    .empty = No add-ons are listed under this name at the moment.
