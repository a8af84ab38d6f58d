# Portuguese (Brazil). An add-on’s own page, and the page of its versions. Notes on each message: en-US/addon.ftl.

addon-install = Instalar
addon-authors =
    { $count ->
        [one] Autor
        [many] Autores
       *[other] Autores
    }
addon-recommended = Recomendado

facts-label = Em resumo
fact-rating = Avaliação
fact-users = Usuários
fact-updated = Atualizado
fact-added = Na galeria desde
fact-size = Tamanho
fact-licence = Licença
fact-version = Versão
fact-type = Tipo

addon-screenshots = Capturas de tela
screenshot-number = Captura de tela { $n }
screenshot-outside = Imagem em outro site
addon-description = Descrição
    .empty = O desenvolvedor ainda não escreveu uma descrição.
addon-whats-new = Novidades da versão { $version }
addon-all-versions =
    { $count ->
        [one] Arquivos e detalhes da única versão
        [many] Todas as versões ({ $count })
       *[other] Todas as versões ({ $count })
    }
addon-trust = Como foi julgado
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
        [0] Decidido no mesmo dia.
        [one] Esperou um dia.
        [many] Esperou { $days } de dias.
       *[other] Esperou { $days } dias.
    }

outcome-nominated = Indicado
outcome-approved = Aprovado
outcome-rejected = Rejeitado
outcome-needs-information = Informações solicitadas
outcome-recommended = Recomendado
outcome-disabled = Desativado
outcome-restored = Restaurado
outcome-appealed = Recurso apresentado
outcome-appeal-upheld = Recurso aceito
outcome-appeal-dismissed = Recurso negado
outcome-withdrawn = Retirado
outcome-endorsed = Confirmado

addon-permissions = Permissões
addon-permissions-intro = O que ele pode acessar depois de instalado:
addon-details = Detalhes
addon-languages = Idiomas
addon-languages-intro = Sua interface está traduzida para:
addon-categories = Categorias
addon-tags = Etiquetas
addon-extends = Funciona dentro de
addon-links = Links
addon-content-rating = Conteúdo
content-rating-none = Nada que exija um aviso.
intensity-none = nada
intensity-mild = leve
intensity-moderate = notável
intensity-intense = forte
oars-violence = Violência
oars-drugs = Álcool, tabaco e outras drogas
oars-sex = Sexo e nudez
oars-language = Linguagem imprópria
oars-social = Contato com outras pessoas
oars-money = Compras, apostas ou anúncios
addon-related = Complementos semelhantes

link-homepage = Site
link-support = Suporte
link-source = Código-fonte
link-vcs = Código-fonte
link-donate = Doar
link-issues = Relatar um problema
link-translate = Ajudar a traduzir
link-faq = Perguntas e respostas
link-contact = Contato
link-contribute = Participar
link-documentation = Documentação
link-privacy = Política de privacidade

versions-heading = Versões de { $name }
version-number = Versão { $version }
version-current = Atual
version-blocked = Bloqueada
    .note = Esta versão foi bloqueada por motivos de segurança. Use outra.
version-released = Publicada em { $date }
version-notes-empty = Sem notas de versão.
version-files = Arquivos
file-for = Baixar para { $platform }
file-for-all = Baixar
file-digest = Soma de verificação { $algorithm }
version-compatibility = Funciona com
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } para { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } ou mais recente
compatible-until = { $application } até a versão { $max }
compatible-range = { $application } { $min } a { $max }
versions-empty = Nenhuma versão foi publicada ainda. As versões aparecerão aqui com suas notas e seus arquivos.
