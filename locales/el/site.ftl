# Greek. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Μετάβαση στο περιεχόμενο
nav-main = Κύριο μενού
nav-breadcrumb = Βρίσκεστε εδώ
nav-home = Αρχική
nav-categories = Κατηγορίες
nav-browse = Περιήγηση
nav-about = Σχετικά
nav-language = Γλώσσα
nav-source = Πηγαίος κώδικας του ιστότοπου
footer-privacy = Χωρίς cookie. Τίποτα δεν φορτώνεται από άλλους ιστότοπους.

pagination-label = Σελίδες αυτής της λίστας
pagination-previous = Προηγούμενη
pagination-next = Επόμενη
pagination-page = Σελίδα { $page }
pagination-position = Σελίδα { $page } από { $of }

language-note = Γλώσσα: { $language }
text-not-translated = Το κείμενο αυτής της σελίδας δεν έχει μεταφραστεί ακόμη στα ελληνικά.
language-untranslated = χωρίς μετάφραση
picture-missing = Η εικόνα δεν είναι διαθέσιμη
scan-code = Σαρώστε για να ανοίξετε τη σελίδα σε τηλέφωνο
title-chooser = Επιλέξτε γλώσσα
chooser-greeting = Συνέχεια στα ελληνικά
language-yours = η γλώσσα σας

title-site = { $title } – { $site }
title-page = { $title }, σελίδα { $page }
title-home = Πρόσθετα στη γλώσσα σας
title-addon = { $name }
title-versions = Εκδόσεις του { $name }
title-reviews = Κριτικές για το { $name }
title-category = { $name }
title-type = { $name }
title-tag = Ετικέτα: { $name }
title-user = Πρόσθετα από { $name }
title-categories = Κατηγορίες
title-not-found = Αυτή η σελίδα δεν υπάρχει

description-home = Επεκτάσεις, θέματα, λεξικά και άλλα. Καθένα με τις εκδόσεις του, τις κριτικές του και το πώς κρίθηκε, στη γλώσσα σας.
description-category =
    { $count ->
        [one] Ένα πρόσθετο στην κατηγορία { $name }.
       *[other] { $count } πρόσθετα στην κατηγορία { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: ένα πρόσθετο, με εκδόσεις και κριτικές.
       *[other] { $name }: { $count } πρόσθετα, με εκδόσεις και κριτικές.
    }
description-tag =
    { $count ->
        [one] Ένα πρόσθετο με την ετικέτα { $name }.
       *[other] { $count } πρόσθετα με την ετικέτα { $name }.
    }
description-user =
    { $count ->
        [one] Ένα πρόσθετο από { $name }.
       *[other] { $count } πρόσθετα από { $name }.
    }
description-categories = Όλες οι κατηγορίες προσθέτων, με τον αριθμό των προσθέτων σε καθεμία.
description-versions = Κάθε έκδοση του { $name }: πότε κυκλοφόρησε, τι άλλαξε και τα αρχεία της.
description-reviews = Τι λένε οι χρήστες για το { $name }, στη γλώσσα τους και σε μετάφραση.

size-bytes = { $size } byte
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Αυτή η σελίδα δεν υπάρχει
not-found-text = Ίσως η διεύθυνση γράφτηκε λάθος ή η σελίδα μετακινήθηκε ή αφαιρέθηκε.
not-found-home = Μετάβαση στην αρχική σελίδα
not-found-categories = Περιήγηση στις κατηγορίες
redirect-heading = Αυτή η σελίδα μετακινήθηκε
redirect-text = Βρίσκεται πλέον εδώ:
