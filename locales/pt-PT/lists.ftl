# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Extensão
type-extension-plural = Extensões
type-theme = Tema
type-theme-plural = Temas
type-dictionary = Dicionário
type-dictionary-plural = Dicionários
type-language-pack = Pacote de idioma
type-language-pack-plural = Pacotes de idioma
type-desktop-application = Aplicação para computador
type-desktop-application-plural = Aplicações para computador
type-console-application = Programa de linha de comandos
type-console-application-plural = Programas de linha de comandos
type-web-application = Aplicação web
type-web-application-plural = Aplicações web
type-plugin = Plugin
type-plugin-plural = Plugins
type-font = Tipo de letra
type-font-plural = Tipos de letra
type-codec = Codec
type-codec-plural = Codecs
type-inputmethod = Método de introdução
type-inputmethod-plural = Métodos de introdução
type-icon-theme = Tema de ícones
type-icon-theme-plural = Temas de ícones
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Componente
type-generic-plural = Componentes
type-operating-system = Sistema operativo
type-operating-system-plural = Sistemas operativos
type-other = Outro
type-other-plural = Outros extras

sort-label = Ordem
sort-users = Mais utilizados
sort-rating = Mais bem classificados
sort-newest = Mais recentes
sort-name = Por nome

list-count =
    { $count ->
        [one] { $count } extra
        [many] { $count } de extras
       *[other] { $count } extras
    }
list-empty = Ainda não há nada aqui. Um extra aparece aqui quando quem o desenvolve escolhe esta lista.
users-count =
    { $count ->
        [one] { $count } utilizador
        [many] { $count } de utilizadores
       *[other] { $count } utilizadores
    }
category-parts = Partes desta categoria
list-tag = Etiqueta
categories-empty = Ainda não há categorias. Aparecem aqui com o primeiro extra que pertença a uma.

user-author = Autor
user-reviewer = Revê extras para esta galeria
user-joined = Aqui desde { $date }
user-homepage = Site
user-addons = Extras
    .empty = Neste momento, não há nenhum extra com este nome.
