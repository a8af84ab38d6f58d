# French. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Des modules complémentaires dans votre langue, jugés au grand jour
home-lede =
    { $count ->
        [one] { $count } module complémentaire, avec une page qui dit ce qu’il fait, qui le réalise, à quoi il peut accéder et comment il a été jugé.
        [many] { $count } de modules complémentaires. Chacun a une page qui dit ce qu’il fait, qui le réalise, à quoi il peut accéder et comment il a été jugé.
       *[other] { $count } modules complémentaires. Chacun a une page qui dit ce qu’il fait, qui le réalise, à quoi il peut accéder et comment il a été jugé.
    }
home-recommended = Recommandés
home-newest = Nouveautés et mises à jour
home-popular = Les plus utilisés
home-announcements = Actualités
home-spoken = Décrits dans votre langue
home-spoken-count =
    { $count ->
        [one] { $count } module a une description dans votre langue.
        [many] { $count } de modules ont une description dans votre langue.
       *[other] { $count } modules ont une description dans votre langue.
    }
home-all-categories = Toutes les catégories
home-empty = La galerie est encore vide. Les modules apparaîtront ici dès que le catalogue en contiendra.
