# Catalan. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Instal·la
addon-authors =
    { $count ->
        [one] Autor
        [many] Autors
       *[other] Autors
    }
addon-recommended = Recomanat

facts-label = Dades bàsiques
fact-rating = Valoració
fact-users = Usuaris
fact-updated = Actualitzat
fact-added = Afegit
fact-size = Mida
fact-licence = Llicència
fact-version = Versió
fact-type = Tipus

addon-screenshots = Captures de pantalla
screenshot-number = Captura de pantalla { $n }
screenshot-outside = Imatge en un altre lloc web
addon-description = Descripció
    .empty = El desenvolupador encara no n’ha escrit cap descripció.
addon-whats-new = Novetats de la versió { $version }
addon-all-versions =
    { $count ->
        [one] Fitxers i detalls de l’única versió
        [many] { $count } de versions
       *[other] Totes les { $count } versions
    }
addon-trust = Com s’ha avaluat
trust-approved =
    { $reviewers ->
        [0] Aprovat ({ $date }).
        [one] Aprovat per un revisor ({ $date }).
        [many] Aprovat per { $reviewers } de revisors ({ $date }).
       *[other] Aprovat per { $reviewers } revisors ({ $date }).
    }
trust-decided = { $outcome } ({ $date }).
trust-waited =
    { $days ->
        [0] Es va decidir el mateix dia.
        [one] Es va esperar un dia.
        [many] Es van esperar { $days } de dies.
       *[other] Es van esperar { $days } dies.
    }

outcome-nominated = Proposat
outcome-approved = Aprovat
outcome-rejected = Rebutjat
outcome-needs-information = Falta informació
outcome-recommended = Recomanat
outcome-disabled = Desactivat
outcome-restored = Restaurat
outcome-appealed = Recurs presentat
outcome-appeal-upheld = Recurs estimat
outcome-appeal-dismissed = Recurs desestimat
outcome-withdrawn = Retirat
outcome-endorsed = Confirmat

addon-permissions = Permisos
addon-permissions-intro = A què pot accedir un cop instal·lat:
addon-details = Detalls
addon-languages = Llengües
addon-languages-intro = La seva interfície està traduïda a:
addon-categories = Categories
addon-tags = Etiquetes
addon-extends = Funciona dins de
addon-links = Enllaços
addon-content-rating = Contingut
content-rating-none = No hi ha res que requereixi un avís.
intensity-none = gens
intensity-mild = lleu
intensity-moderate = moderat
intensity-intense = intens
oars-violence = Violència
oars-drugs = Alcohol, tabac i altres drogues
oars-sex = Sexe i nuesa
oars-language = Llenguatge groller
oars-social = Contacte amb altres persones
oars-money = Compres, jocs d’atzar o publicitat
addon-related = Complements semblants

link-homepage = Pàgina d’inici
link-support = Ajuda
link-source = Codi font
link-vcs = Codi font
link-donate = Feu un donatiu
link-issues = Informeu d’un problema
link-translate = Ajudeu a traduir
link-faq = Preguntes i respostes
link-contact = Contacte
link-contribute = Participeu-hi
link-documentation = Documentació
link-privacy = Política de privadesa

versions-heading = Versions de { $name }
version-number = Versió { $version }
version-current = Actual
version-blocked = Blocada
    .note = Aquesta versió s’ha blocat per motius de seguretat. Feu-ne servir una altra.
version-released = Data de publicació: { $date }
version-notes-empty = No hi ha notes de la versió.
version-files = Fitxers
file-for = Baixa per a { $platform }
file-for-all = Baixa
file-digest = Suma de verificació { $algorithm }
version-compatibility = Funciona amb
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } per a l’{ -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } o posterior
compatible-until = { $application } fins a { $max }
compatible-range = { $application } { $min } a { $max }
versions-empty = Encara no s’ha publicat cap versió. Les versions sortiran aquí amb les notes i els fitxers.
