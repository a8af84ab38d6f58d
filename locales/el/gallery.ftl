# Greek. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Σε σύγκριση με την έκδοση { $version }
compare-permissions-added = Νέα δικαιώματα
compare-permissions-removed = Δεν ζητούνται πλέον
compare-works-now = Λειτουργεί πλέον με
compare-works-no-longer = Δεν λειτουργεί πλέον με
compare-licence = Άδεια χρήσης
compare-size = Μέγεθος
compare-became = { $from }, τώρα { $to }
compare-nothing = Ίδια δικαιώματα, άδεια χρήσης και συμβατότητα.

compatibility-table = Ποια έκδοση λειτουργεί με τι
compatibility-version = Έκδοση
range-from = { $min } ή νεότερη
range-until = έως { $max }
range-both = { $min } έως { $max }
range-any = όλες
range-none = δεν λειτουργεί

verify-title = Πώς να ελέγξετε μια λήψη
verify-text = Υπολογίστε το άθροισμα ελέγχου του αρχείου που κατεβάσατε και συγκρίνετέ το με το παραπάνω. Αν διαφέρουν, μην εγκαταστήσετε το αρχείο: έχει καταστραφεί ή τροποποιήθηκε καθ’ οδόν.
provenance-title = Από πού προέρχεται
provenance-source = Πηγαίος κώδικας αυτής της έκδοσης
provenance-approved = Εγκρίθηκε από { $name } στις { $date }
provenance-unreviewed = Δεν έχει ελεγχθεί
provenance-signature = Υπογραφή

addon-privacy-policy = Πολιτική απορρήτου
addon-eula = Συμφωνία άδειας χρήσης
title-privacy-policy = Πολιτική απορρήτου του { $name }
title-eula = Συμφωνία άδειας χρήσης του { $name }
description-privacy-policy = Τι κάνει το { $name } με τα δεδομένα, με τα λόγια των προγραμματιστών του.
description-eula = Τι αποδέχεται όποιος χρησιμοποιεί το { $name }, με τα λόγια των προγραμματιστών του.
title-licence = Άδεια χρήσης: { $name }
description-licence = Το κείμενο της άδειας χρήσης { $name }.

addon-same-author = Περισσότερα από { $name }
shot-close = Κλείσιμο
shot-previous = Προηγούμενο
shot-next = Επόμενο
usage-title = Χρήστες και λήψεις με τον χρόνο
usage-users-chart = Χρήστες, { $first } έως { $last }: από { $from } σε { $to }
usage-downloads-chart = Λήψεις ανά μήνα, { $first } έως { $last }: από { $from } σε { $to }
usage-table = Εμφάνιση αριθμών
usage-month = Μήνας
usage-users = Χρήστες
usage-downloads = Λήψεις

filter-label = Εμφάνιση
filter-text = Με κείμενο
filter-current = Για την τρέχουσα έκδοση
order-label = Ταξινόμηση
order-language = Πρώτα στη γλώσσα σας
order-helpful = Πιο χρήσιμες
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } τον χρόνο πριν από τις { $date }, από μία κριτική
       *[other] { $mean } τον χρόνο πριν από τις { $date }, από { $count } κριτικές
    }
rating-rule = Η σειρά «Καλύτερη βαθμολογία» δεν ακολουθεί αυτόν τον μέσο όρο, αλλά το κάτω όριο του διαστήματος εμπιστοσύνης 95% (Wilson 1927), ώστε λίγες τέλειες βαθμολογίες να μην μπαίνουν πάνω από πολλές καλές.

title-all = Όλα τα πρόσθετα
description-all =
    { $count ->
        [one] Το μοναδικό πρόσθετο αυτής της γκαλερί.
       *[other] Και τα { $count } πρόσθετα αυτής της γκαλερί, κατά χρήση, βαθμολογία, ημερομηνία και όνομα.
    }
sort-added = Πρόσφατες προσθήκες
title-languages = Πρόσθετα ανά γλώσσα
description-languages = Ποια πρόσθετα είναι μεταφρασμένα σε ποια γλώσσα.
languages-intro = Οι γλώσσες στις οποίες διατίθενται τα ίδια τα πρόσθετα, ανεξάρτητα από τη γλώσσα αυτής της σελίδας.
title-language = Πρόσθετα στα { $name }
description-language =
    { $count ->
        [one] Ένα πρόσθετο που διατίθεται στα { $name }.
       *[other] { $count } πρόσθετα που διατίθενται στα { $name }.
    }
title-announcements = Νέα της γκαλερί
description-announcements = Τι άλλαξε σε αυτήν την γκαλερί και τι πρέπει να γνωρίζουν οι χρήστες της.
announcement-until = Έως τις { $date }
announcements-all = Όλα τα νέα

feed-site = Νέα και ενημερωμένα πρόσθετα
feed-list = { $name }: νέα και ενημερωμένα πρόσθετα
feed-versions = Εκδόσεις του { $name }
feed-reviews = Κριτικές για το { $name }
feed-decisions = Αποφάσεις της γκαλερί
feed-announcements = Νέα της γκαλερί
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } αστέρι από { $author }
       *[other] { $stars } αστέρια από { $author }
    }

title-feedback = Σχόλια για τον ιστότοπο
description-feedback = Τι λένε οι άνθρωποι για αυτόν τον ιστότοπο και τι έγινε με όσα είπαν.
feedback-intro = Τι είπαν οι άνθρωποι για αυτόν τον ιστότοπο και τι έγινε με όσα είπαν.
feedback-empty = Κανείς δεν έχει πει κάτι ακόμη.
feedback-open = Ανοικτό
feedback-planned = Προγραμματισμένο
feedback-done = Ολοκληρώθηκε
feedback-declined = Απορρίφθηκε
feedback-answer = Απάντηση από { $author }
form-title-feedback = Πείτε κάτι για αυτόν τον ιστότοπο
form-closed-site = Δεν μπορεί να σταλεί τίποτα από αυτόν τον ιστότοπο. Οι σελίδες για την γκαλερί λένε πώς να επικοινωνήσετε με όσους τη διαχειρίζονται.
form-elsewhere = Αυτή η φόρμα αποστέλλεται στο { $host }.
report-security = Είναι επικίνδυνο για τους χρήστες του
report-spam = Είναι διαφήμιση ή απομίμηση
report-rights = Χρησιμοποιεί κάτι που ανήκει σε άλλον
report-abuse = Είναι προσβλητικό ή απειλητικό
report-broken = Δεν λειτουργεί
report-other = Κάτι άλλο

title-translations = Μεταφράσεις
description-translations = Πόσο μέρος αυτής της γκαλερί είναι μεταφρασμένο σε κάθε γλώσσα.
translations-intro = Πόσο μέρος αυτής της γκαλερί υπάρχει πραγματικά σε κάθε γλώσσα. Ό,τι λείπει εμφανίζεται σε άλλη γλώσσα, με ανάλογη σήμανση.
translations-language = Γλώσσα
translations-interface = Περιβάλλον
translations-names = Ονόματα
translations-summaries = Συνόψεις
translations-descriptions = Περιγραφές
translations-notes = Σημειώσεις έκδοσης
translations-captions = Λεζάντες
translations-policies = Πολιτικές
translations-pages = Σελίδες
title-translation = Μεταφράσεις: { $language }
description-translation = { $language }: τι έχει μεταφραστεί και τι λείπει ακόμη.
translations-of = { $done } από { $total }
translations-missing = Τα πιο δημοφιλή πρόσθετα από τα οποία λείπει ακόμη
translations-missing-none = Δεν λείπει από κανένα.
translations-help = Πώς να βοηθήσετε
    .text = Κάθε κείμενο μπορεί να μεταφραστεί από όποιον γνωρίζει και τις δύο γλώσσες: προτείνετε τη μετάφρασή σας εκεί από όπου προέρχεται το κείμενο. Η σελίδα κάθε προσθέτου έχει σύνδεσμο προς αυτό το μέρος· τα κείμενα του ιστότοπου βρίσκονται στον πηγαίο κώδικά του.
