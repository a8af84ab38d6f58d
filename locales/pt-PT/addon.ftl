# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Instalar
addon-authors =
    { $count ->
        [one] Autor
        [many] Autores
       *[other] Autores
    }
addon-recommended = Recomendado

facts-label = Em resumo
fact-rating = Classificação
fact-users = Utilizadores
fact-updated = Atualizado
fact-added = Na galeria desde
fact-size = Tamanho
fact-licence = Licença
fact-version = Versão
fact-type = Tipo

addon-screenshots = Capturas de ecrã
screenshot-number = Captura de ecrã { $n }
screenshot-outside = Imagem noutro site
addon-description = Descrição
    .empty = O programador ainda não escreveu uma descrição.
addon-whats-new = Novidades da versão { $version }
addon-all-versions =
    { $count ->
        [one] Ficheiros e detalhes da única versão
        [many] Todas as versões ({ $count })
       *[other] Todas as versões ({ $count })
    }
addon-trust = Como foi avaliado
trust-approved =
    { $reviewers ->
        [0] Aprovado em { $date }.
        [one] Aprovado por um revisor em { $date }.
        [many] Aprovado por { $reviewers } de revisores em { $date }.
       *[other] Aprovado por { $reviewers } revisores em { $date }.
    }
trust-decided = { $outcome } em { $date }.
trust-waited =
    { $days ->
        [0] Decidido no próprio dia.
        [one] Esperou um dia.
        [many] Esperou { $days } de dias.
       *[other] Esperou { $days } dias.
    }

outcome-nominated = Proposto
outcome-approved = Aprovado
outcome-rejected = Rejeitado
outcome-needs-information = Informações pedidas
outcome-recommended = Recomendado
outcome-disabled = Desativado
outcome-restored = Reposto
outcome-appealed = Recurso apresentado
outcome-appeal-upheld = Recurso aceite
outcome-appeal-dismissed = Recurso rejeitado
outcome-withdrawn = Retirado
outcome-endorsed = Confirmado

addon-permissions = Permissões
addon-permissions-intro = A que pode aceder depois de instalado:
addon-details = Detalhes
addon-languages = Idiomas
addon-languages-intro = A sua interface está traduzida para:
addon-categories = Categorias
addon-tags = Etiquetas
addon-extends = Funciona dentro de
addon-links = Ligações
addon-content-rating = Conteúdo
content-rating-none = Nada que exija um aviso.
intensity-none = nada
intensity-mild = ligeiro
intensity-moderate = moderado
intensity-intense = intenso
oars-violence = Violência
oars-drugs = Álcool, tabaco e outras drogas
oars-sex = Sexo e nudez
oars-language = Linguagem grosseira
oars-social = Contacto com outras pessoas
oars-money = Compras, jogo a dinheiro ou publicidade
addon-related = Extras semelhantes

link-homepage = Site
link-support = Apoio
link-source = Código-fonte
link-vcs = Código-fonte
link-donate = Fazer um donativo
link-issues = Comunicar um problema
link-translate = Ajudar a traduzir
link-faq = Perguntas e respostas
link-contact = Contacto
link-contribute = Participar
link-documentation = Documentação
link-privacy = Política de privacidade

versions-heading = Versões de { $name }
version-number = Versão { $version }
version-current = Atual
version-blocked = Bloqueada
    .note = Esta versão foi bloqueada por motivos de segurança. Utilize outra.
version-released = Publicada em { $date }
version-notes-empty = Sem notas de versão.
version-files = Ficheiros
file-for = Transferir para { $platform }
file-for-all = Transferir
file-digest = Soma de verificação { $algorithm }
version-compatibility = Funciona com
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } para { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } ou posterior
compatible-until = { $application } até à versão { $max }
compatible-range = { $application } { $min } a { $max }
versions-empty = Ainda não foi publicada nenhuma versão. As versões aparecem aqui com as suas notas e os seus ficheiros.
