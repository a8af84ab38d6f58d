# Portuguese (Brazil). The start page. Notes on each message: en-US/home.ftl.
# The category [one] also holds 0, so its texts print the number.

home-heading = Complementos no seu idioma, julgados às claras
home-lede =
    { $count ->
        [one] { $count } complemento, com uma página que diz o que ele faz, quem o faz, o que ele pode acessar e como foi julgado.
        [many] { $count } de complementos. Cada um tem uma página que diz o que ele faz, quem o faz, o que ele pode acessar e como foi julgado.
       *[other] { $count } complementos. Cada um tem uma página que diz o que ele faz, quem o faz, o que ele pode acessar e como foi julgado.
    }
home-recommended = Recomendados
home-newest = Novos e atualizados
home-popular = Mais usados
home-announcements = Notícias
home-spoken = Descritos no seu idioma
home-spoken-count =
    { $count ->
        [one] { $count } complemento tem uma descrição no seu idioma.
        [many] { $count } de complementos têm uma descrição no seu idioma.
       *[other] { $count } complementos têm uma descrição no seu idioma.
    }
home-all-categories = Todas as categorias
home-empty = Ainda não há nada na galeria. Os complementos aparecerão aqui assim que o catálogo tiver algum.
