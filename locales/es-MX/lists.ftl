# Spanish (Mexico). What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Extensión
type-extension-plural = Extensiones
type-theme = Tema
type-theme-plural = Temas
type-dictionary = Diccionario
type-dictionary-plural = Diccionarios
type-language-pack = Paquete de idioma
type-language-pack-plural = Paquetes de idioma
type-desktop-application = Aplicación de escritorio
type-desktop-application-plural = Aplicaciones de escritorio
type-console-application = Programa de línea de comandos
type-console-application-plural = Programas de línea de comandos
type-web-application = Aplicación web
type-web-application-plural = Aplicaciones web
type-plugin = Plugin
type-plugin-plural = Plugins
type-font = Fuente tipográfica
type-font-plural = Fuentes tipográficas
type-codec = Códec
type-codec-plural = Códecs
type-inputmethod = Método de entrada
type-inputmethod-plural = Métodos de entrada
type-icon-theme = Tema de íconos
type-icon-theme-plural = Temas de íconos
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Componente
type-generic-plural = Componentes
type-operating-system = Sistema operativo
type-operating-system-plural = Sistemas operativos
type-other = Otro
type-other-plural = Otros complementos

sort-label = Orden
sort-users = Más usados
sort-rating = Mejor calificados
sort-newest = Más recientes
sort-name = Por nombre

list-count =
    { $count ->
        [one] { $count } complemento
        [many] { $count } de complementos
       *[other] { $count } complementos
    }
list-empty = Aún no hay nada aquí. Un complemento aparece aquí cuando su desarrollador elige esta lista.
users-count =
    { $count ->
        [one] { $count } usuario
        [many] { $count } de usuarios
       *[other] { $count } usuarios
    }
category-parts = Partes de esta categoría
list-tag = Etiqueta
categories-empty = Aún no hay categorías. Aparecerán aquí con el primer complemento que pertenezca a una.

user-author = Autor
user-reviewer = Revisa complementos para esta galería
user-joined = Aquí desde el { $date }
user-homepage = Sitio web
user-addons = Complementos
    .empty = En este momento no hay ningún complemento con este nombre.
