# Portuguese (Brazil). Lists of add-ons. Notes on each message: en-US/lists.ftl.

type-extension = Extensão
type-extension-plural = Extensões
type-theme = Tema
type-theme-plural = Temas
type-dictionary = Dicionário
type-dictionary-plural = Dicionários
type-language-pack = Pacote de idioma
type-language-pack-plural = Pacotes de idioma
type-desktop-application = Aplicativo de desktop
type-desktop-application-plural = Aplicativos de desktop
type-console-application = Programa de linha de comando
type-console-application-plural = Programas de linha de comando
type-web-application = Aplicativo web
type-web-application-plural = Aplicativos web
type-plugin = Plugin
type-plugin-plural = Plugins
type-font = Fonte
type-font-plural = Fontes
type-codec = Codec
type-codec-plural = Codecs
type-inputmethod = Método de entrada
type-inputmethod-plural = Métodos de entrada
type-icon-theme = Tema de ícones
type-icon-theme-plural = Temas de ícones
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Componente
type-generic-plural = Componentes
type-operating-system = Sistema operacional
type-operating-system-plural = Sistemas operacionais
type-other = Outro
type-other-plural = Outros complementos

sort-label = Ordem
sort-users = Mais usados
sort-rating = Mais bem avaliados
sort-newest = Mais recentes
sort-name = Por nome

list-count =
    { $count ->
        [one] { $count } complemento
        [many] { $count } de complementos
       *[other] { $count } complementos
    }
list-empty = Ainda não há nada aqui. Um complemento aparece aqui quando quem o desenvolve escolhe esta lista.
users-count =
    { $count ->
        [one] { $count } usuário
        [many] { $count } de usuários
       *[other] { $count } usuários
    }
category-parts = Partes desta categoria
list-tag = Etiqueta
categories-empty = Ainda não há categorias. Elas aparecerão aqui com o primeiro complemento que pertencer a uma.

user-author = Autor
user-reviewer = Revisa complementos para esta galeria
user-joined = Aqui desde { $date }
user-homepage = Site
user-addons = Complementos
    .empty = No momento, não há nenhum complemento com este nome.
