# Greek. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Εγκατάσταση
addon-authors =
    { $count ->
        [one] Δημιουργός
       *[other] Δημιουργοί
    }
addon-recommended = Προτεινόμενο

facts-label = Με μια ματιά
fact-rating = Βαθμολογία
fact-users = Χρήστες
fact-updated = Ενημερώθηκε
fact-added = Προστέθηκε
fact-size = Μέγεθος
fact-licence = Άδεια χρήσης
fact-version = Έκδοση
fact-type = Τύπος

addon-screenshots = Στιγμιότυπα
screenshot-number = Στιγμιότυπο { $n }
screenshot-outside = Εικόνα σε άλλον ιστότοπο
addon-description = Περιγραφή
    .empty = Ο προγραμματιστής δεν έχει γράψει ακόμη περιγραφή.
addon-whats-new = Τι νέο υπάρχει στην έκδοση { $version }
addon-all-versions =
    { $count ->
        [one] Αρχεία και λεπτομέρειες της μοναδικής έκδοσης
       *[other] Και οι { $count } εκδόσεις
    }
addon-trust = Πώς κρίθηκε
trust-approved =
    { $reviewers ->
        [0] Εγκρίθηκε στις { $date }.
        [one] Εγκρίθηκε από έναν ελεγκτή στις { $date }.
       *[other] Εγκρίθηκε από { $reviewers } ελεγκτές στις { $date }.
    }
trust-decided = { $outcome } στις { $date }.
trust-waited =
    { $days ->
        [0] Η απόφαση λήφθηκε την ίδια ημέρα.
        [one] Περίμενε μία ημέρα.
       *[other] Περίμενε { $days } ημέρες.
    }

outcome-nominated = Υποψήφιο
outcome-approved = Εγκρίθηκε
outcome-rejected = Απορρίφθηκε
outcome-needs-information = Ζητήθηκαν στοιχεία
outcome-recommended = Προτάθηκε
outcome-disabled = Απενεργοποιήθηκε
outcome-restored = Επαναφέρθηκε
outcome-appealed = Υποβλήθηκε ένσταση
outcome-appeal-upheld = Η ένσταση έγινε δεκτή
outcome-appeal-dismissed = Η ένσταση απορρίφθηκε
outcome-withdrawn = Αποσύρθηκε
outcome-endorsed = Επιβεβαιώθηκε

addon-permissions = Δικαιώματα
addon-permissions-intro = Τι επιτρέπεται να κάνει μετά την εγκατάσταση:
addon-details = Λεπτομέρειες
addon-languages = Γλώσσες
addon-languages-intro = Το περιβάλλον του είναι μεταφρασμένο στα εξής:
addon-categories = Κατηγορίες
addon-tags = Ετικέτες
addon-extends = Λειτουργεί μέσα σε
addon-links = Σύνδεσμοι
addon-content-rating = Περιεχόμενο
content-rating-none = Τίποτα που να χρειάζεται προειδοποίηση.
intensity-none = καθόλου
intensity-mild = ήπια
intensity-moderate = μέτρια
intensity-intense = έντονα
oars-violence = Βία
oars-drugs = Αλκοόλ, καπνός και άλλες ουσίες
oars-sex = Σεξ και γυμνό
oars-language = Χυδαία γλώσσα
oars-social = Επαφή με άλλους ανθρώπους
oars-money = Αγορές, τζόγος ή διαφημίσεις
addon-related = Παρόμοια πρόσθετα

link-homepage = Ιστοσελίδα
link-support = Υποστήριξη
link-source = Πηγαίος κώδικας
link-vcs = Πηγαίος κώδικας
link-donate = Δωρεά
link-issues = Αναφορά προβλήματος
link-translate = Βοήθεια στη μετάφραση
link-faq = Ερωτήσεις και απαντήσεις
link-contact = Επικοινωνία
link-contribute = Συμμετοχή
link-documentation = Τεκμηρίωση
link-privacy = Πολιτική απορρήτου

versions-heading = Εκδόσεις του { $name }
version-number = Έκδοση { $version }
version-current = Τρέχουσα
version-blocked = Σε φραγή
    .note = Αυτή η έκδοση τέθηκε σε φραγή για λόγους ασφαλείας. Χρησιμοποιήστε κάποια άλλη.
version-released = Κυκλοφόρησε στις { $date }
version-notes-empty = Δεν υπάρχουν σημειώσεις έκδοσης.
version-files = Αρχεία
file-for = Λήψη για { $platform }
file-for-all = Λήψη
file-digest = Άθροισμα ελέγχου { $algorithm }
version-compatibility = Λειτουργεί με
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } για { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } ή νεότερη έκδοση
compatible-until = { $application } έως { $max }
compatible-range = { $application } { $min } έως { $max }
versions-empty = Δεν έχει δημοσιευτεί ακόμη καμία έκδοση. Οι εκδόσεις εμφανίζονται εδώ με τις σημειώσεις και τα αρχεία τους.
