# Lists of add-ons: categories, types, tags, and the add-ons of one author.

## Types of add-ons: in the singular on a page, in the plural as the heading of a list. Length: short.

type-extension = Extension
type-extension-plural = Extensions
type-theme = Theme
type-theme-plural = Themes
type-dictionary = Dictionary
type-dictionary-plural = Dictionaries
type-language-pack = Language pack
type-language-pack-plural = Language packs
# A program with windows.
type-desktop-application = Desktop app
type-desktop-application-plural = Desktop apps
# A program for the terminal.
type-console-application = Command-line program
type-console-application-plural = Command-line programs
type-web-application = Web app
type-web-application-plural = Web apps
# Something that plugs into one particular program.
type-plugin = Plug-in
type-plugin-plural = Plug-ins
type-font = Font
type-font-plural = Fonts
# Lets programs play or record a media format.
type-codec = Codec
type-codec-plural = Codecs
# For typing in scripts that need more than a keyboard.
type-inputmethod = Input method
type-inputmethod-plural = Input methods
type-icon-theme = Icon theme
type-icon-theme-plural = Icon themes
# Software inside a device.
type-firmware = Firmware
type-firmware-plural = Firmware
# A part that is none of the other types.
type-generic = Component
type-generic-plural = Components
type-operating-system = Operating system
type-operating-system-plural = Operating systems
# Any type without a name of its own.
type-other = Other
type-other-plural = Other add-ons

## Orders of a list: links above it. Length: short.

# For screen readers, and before the links.
sort-label = Order
sort-users = Most used
sort-rating = Best rated
sort-newest = Newest
sort-name = By name

## Counts and empty lists

# Under the heading of a list. $count: how many add-ons are in it.
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
# Name of the links to the parts of a category, for screen readers.
category-parts = Parts of this category
# Over the heading of the page of a tag. Length: one word.
list-tag = Tag
# Shown on the page of all categories while there are none.
categories-empty = There are no categories yet. They appear here with the first add-on that belongs to one.

## The page of an author

# Over the heading. Length: one word.
user-author = Author
# Shown at people who review add-ons for the gallery.
user-reviewer = Reviews add-ons for this gallery
# $date: formatted.
user-joined = Here since { $date }
user-homepage = Homepage
# Heading over the author's add-ons.
user-addons = Add-ons
# Shown in place of that list.
user-addons-empty = No add-ons are listed under this name at the moment.
