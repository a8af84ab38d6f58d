# Greek. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Πρόσθετα στη γλώσσα σας, που κρίνονται δημόσια
home-lede =
    { $count ->
        [one] Ένα πρόσθετο. Η σελίδα του λέει τι κάνει, ποιος το φτιάχνει, πού έχει πρόσβαση και πώς κρίθηκε.
       *[other] { $count } πρόσθετα. Καθένα έχει μια σελίδα που λέει τι κάνει, ποιος το φτιάχνει, πού έχει πρόσβαση και πώς κρίθηκε.
    }
home-recommended = Προτεινόμενα
home-newest = Νέα και ενημερωμένα
home-popular = Πιο δημοφιλή
home-announcements = Νέα της γκαλερί
home-spoken = Με περιγραφή στα ελληνικά
home-spoken-count =
    { $count ->
        [one] Ένα πρόσθετο έχει περιγραφή στα ελληνικά.
       *[other] { $count } πρόσθετα έχουν περιγραφή στα ελληνικά.
    }
home-all-categories = Όλες οι κατηγορίες
home-empty = Η γκαλερί είναι ακόμη κενή. Τα πρόσθετα θα εμφανιστούν εδώ μόλις μπουν στον κατάλογο.
