# Greek. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Επέκταση
type-extension-plural = Επεκτάσεις
type-theme = Θέμα
type-theme-plural = Θέματα
type-dictionary = Λεξικό
type-dictionary-plural = Λεξικά
type-language-pack = Πακέτο γλώσσας
type-language-pack-plural = Πακέτα γλώσσας
type-desktop-application = Εφαρμογή υπολογιστή
type-desktop-application-plural = Εφαρμογές υπολογιστή
type-console-application = Πρόγραμμα γραμμής εντολών
type-console-application-plural = Προγράμματα γραμμής εντολών
type-web-application = Διαδικτυακή εφαρμογή
type-web-application-plural = Διαδικτυακές εφαρμογές
type-plugin = Άρθρωμα
type-plugin-plural = Αρθρώματα
type-font = Γραμματοσειρά
type-font-plural = Γραμματοσειρές
type-codec = Κωδικοποιητής
type-codec-plural = Κωδικοποιητές
type-inputmethod = Μέθοδος εισαγωγής
type-inputmethod-plural = Μέθοδοι εισαγωγής
type-icon-theme = Θέμα εικονιδίων
type-icon-theme-plural = Θέματα εικονιδίων
type-firmware = Υλικολογισμικό
type-firmware-plural = Υλικολογισμικά
type-generic = Στοιχείο
type-generic-plural = Στοιχεία
type-operating-system = Λειτουργικό σύστημα
type-operating-system-plural = Λειτουργικά συστήματα
type-other = Άλλο
type-other-plural = Άλλα πρόσθετα

sort-label = Ταξινόμηση
sort-users = Πιο δημοφιλή
sort-rating = Καλύτερη βαθμολογία
sort-newest = Νεότερα
sort-name = Κατά όνομα

list-count =
    { $count ->
        [one] { $count } πρόσθετο
       *[other] { $count } πρόσθετα
    }
list-empty = Δεν υπάρχει τίποτα εδώ ακόμη. Ένα πρόσθετο εμφανίζεται εδώ όταν ο προγραμματιστής του επιλέξει αυτήν τη λίστα.
users-count =
    { $count ->
        [one] { $count } χρήστης
       *[other] { $count } χρήστες
    }
category-parts = Μέρη αυτής της κατηγορίας
list-tag = Ετικέτα
categories-empty = Δεν υπάρχουν ακόμη κατηγορίες. Θα εμφανιστούν εδώ με το πρώτο πρόσθετο που ανήκει σε κάποια.

user-author = Δημιουργός
user-reviewer = Ελέγχει πρόσθετα για αυτήν την γκαλερί
user-joined = Εδώ από τις { $date }
user-homepage = Ιστοσελίδα
user-addons = Πρόσθετα
    .empty = Δεν υπάρχουν προς το παρόν πρόσθετα με αυτό το όνομα.
