# Greek. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Συζητήσεις για το { $name }
description-discussion = Ερωτήσεις, ιδέες και προβλήματα για το { $name }, με τις απαντήσεις των προγραμματιστών.
title-thread = { $title } – { $name }
discussion-title = Συζητήσεις
discussion-all =
    { $count ->
        [one] Διαβάστε τη συζήτηση
       *[other] Και οι { $count } συζητήσεις
    }
discussion-count =
    { $count ->
        [one] { $count } συζήτηση
       *[other] { $count } συζητήσεις
    }
discussion-posts =
    { $count ->
        [one] { $count } ανάρτηση
       *[other] { $count } αναρτήσεις
    }
thread-question = Ερώτηση
thread-idea = Ιδέα
thread-problem = Πρόβλημα
thread-announcement = Ανακοίνωση
thread-answered = Απαντήθηκε
thread-solved = Λύθηκε
thread-locked = Έκλεισε
    .note = Αυτή η συζήτηση έχει κλείσει. Δεν μπορεί να προστεθεί τίποτα.
post-developer = Προγραμματιστής
post-answer = Αυτή είναι η απάντηση
thread-to-answer = Μετάβαση στην απάντηση
post-link = Ανάρτηση από { $author }
post-in-reply = Σε απάντηση προς { $author }
thread-last = Τελευταία ανάρτηση στις { $date }
post-translated = Μετάφραση (πρωτότυπο: { $language })
post-translated-by = Μετάφραση από { $translator } (πρωτότυπο: { $language })
feed-link = Ροή ενημερώσεων
feed-discussion = Συζητήσεις για το { $name }
feed-history = Αποφάσεις για το { $name }

title-collections = Συλλογές
description-collections = Λίστες με πρόσθετα που ταιριάζουν μεταξύ τους. Όποιος φροντίζει μια λίστα εξηγεί τις επιλογές του.
collections-intro = Λίστες που φτιάχνονται από ανθρώπους. Κάθε εγγραφή λέει γιατί βρίσκεται εκεί.
collections-empty = Δεν υπάρχουν ακόμη συλλογές.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: ένα πρόσθετο, επιλεγμένο από άνθρωπο.
       *[other] { $name }: { $count } πρόσθετα, επιλεγμένα από άνθρωπο.
    }
collection-curator = Επιμέλεια: { $name }
collection-updated = Τελευταία αλλαγή στις { $date }
collection-missing =
    { $count ->
        [one] Ένα ακόμη πρόσθετο αυτής της συλλογής δεν περιλαμβάνεται στην γκαλερί.
       *[other] { $count } ακόμη πρόσθετα αυτής της συλλογής δεν περιλαμβάνονται στην γκαλερί.
    }

form-title-review = Γράψτε κριτική
form-title-post = Ξεκινήστε συζήτηση
form-title-reply = Απάντηση
form-title-report = Αναφορά προβλήματος σε αυτήν τη σελίδα
form-title-nomination = Υποβολή υποψηφιότητας προσθέτου
form-kind = Τι αφορά;
form-subject = Τίτλος
form-text = Το κείμενό σας
form-stars = Αστέρια
form-language = Γλώσσα του κειμένου
form-name = Όνομα του προσθέτου
form-address = Διεύθυνση όπου βρίσκεται
form-why = Γιατί θα βοηθούσε τους άλλους;
form-send = Αποστολή
form-note = Ό,τι στέλνετε δημοσιεύεται με το όνομα του λογαριασμού σας, αφού πρώτα εξεταστεί.
form-closed = Δεν μπορεί να σταλεί τίποτα από αυτόν τον ιστότοπο. Γράψτε στους ανθρώπους που φτιάχνουν το πρόσθετο: οι σύνδεσμοί τους βρίσκονται στη σελίδα του.
