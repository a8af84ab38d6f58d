# Spanish (Mexico). What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Complementos en tu idioma, evaluados a la vista de todos
home-lede =
    { $count ->
        [one] Un complemento. Su página dice qué hace, quién lo hace, a qué puede acceder y cómo se evaluó.
        [many] { $count } de complementos. Cada uno tiene una página que dice qué hace, quién lo hace, a qué puede acceder y cómo se evaluó.
       *[other] { $count } complementos. Cada uno tiene una página que dice qué hace, quién lo hace, a qué puede acceder y cómo se evaluó.
    }
home-recommended = Recomendados
home-newest = Nuevos y actualizados
home-popular = Los más usados
home-announcements = Noticias
home-spoken = Descritos en tu idioma
home-spoken-count =
    { $count ->
        [one] Un complemento tiene una descripción en tu idioma.
        [many] { $count } de complementos tienen una descripción en tu idioma.
       *[other] { $count } complementos tienen una descripción en tu idioma.
    }
home-all-categories = Todas las categorías
home-empty = Aún no hay nada en la galería. Los complementos aparecerán aquí en cuanto el catálogo tenga alguno.
