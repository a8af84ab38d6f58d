# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Extras no seu idioma, avaliados às claras
home-lede =
    { $count ->
        [one] Um extra. A sua página diz o que faz, quem o faz, a que pode aceder e como foi avaliado.
        [many] { $count } de extras. Cada um tem uma página que diz o que faz, quem o faz, a que pode aceder e como foi avaliado.
       *[other] { $count } extras. Cada um tem uma página que diz o que faz, quem o faz, a que pode aceder e como foi avaliado.
    }
home-recommended = Recomendados
home-newest = Novos e atualizados
home-popular = Mais utilizados
home-announcements = Notícias
home-spoken = Descritos no seu idioma
home-spoken-count =
    { $count ->
        [one] Um extra tem uma descrição no seu idioma.
        [many] { $count } de extras têm uma descrição no seu idioma.
       *[other] { $count } extras têm uma descrição no seu idioma.
    }
home-all-categories = Todas as categorias
home-empty = Ainda não há nada na galeria. Os extras aparecem aqui assim que o catálogo tiver algum.
