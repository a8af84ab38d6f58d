# Catalan. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = En comparació amb la versió { $version }
compare-permissions-added = Permisos nous
compare-permissions-removed = Ja no es demanen
compare-works-now = Ara funciona amb
compare-works-no-longer = Ja no funciona amb
compare-licence = Llicència
compare-size = Mida
compare-became = { $from }, ara { $to }
compare-nothing = Els permisos, la llicència i la compatibilitat no han canviat.

compatibility-table = Quina versió funciona amb què
compatibility-version = Versió
range-from = { $min } o posterior
range-until = fins a { $max }
range-both = { $min } a { $max }
range-any = qualsevol
range-none = no funciona

verify-title = Com podeu comprovar una baixada
verify-text = Calculeu la suma de verificació del fitxer que heu baixat i compareu-la amb la de dalt. Si no coincideixen, no instal·leu el fitxer: està malmès o s’ha modificat pel camí.
provenance-title = Procedència
provenance-source = Codi font d’aquesta versió
provenance-approved = Aprovada per { $name } ({ $date })
provenance-unreviewed = Sense revisar
provenance-signature = Signatura

addon-privacy-policy = Política de privadesa
addon-eula = Acord de llicència
title-privacy-policy = Política de privadesa de { $name }
title-eula = Acord de llicència de { $name }
description-privacy-policy = Què fa { $name } amb les dades, en paraules dels desenvolupadors.
description-eula = Què s’accepta en fer servir { $name }, en paraules dels desenvolupadors.
title-licence = Llicència: { $name }
description-licence = El text de la llicència { $name }.

addon-same-author = Més de { $name }
shot-close = Tanca
shot-previous = Anterior
shot-next = Següent
usage-title = Usuaris i baixades al llarg del temps
usage-users-chart = Usuaris, { $first } – { $last }: { $from } al principi, { $to } al final
usage-downloads-chart = Baixades al mes, { $first } – { $last }: { $from } al principi, { $to } al final
usage-table = Mostra les xifres
usage-month = Mes
usage-users = Usuaris
usage-downloads = Baixades

filter-label = Mostra
filter-text = Amb text
filter-current = De la versió actual
order-label = Ordre
order-language = Primer, la vostra llengua
order-helpful = Més útils
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } en l’any anterior a la data { $date }, segons una ressenya
        [many] { $mean } en l’any anterior a la data { $date }, segons { $count } de ressenyes
       *[other] { $mean } en l’any anterior a la data { $date }, segons { $count } ressenyes
    }
rating-rule = «Més ben valorats» no ordena per aquesta mitjana, sinó per l’extrem inferior del seu interval de confiança del 95 % (Wilson 1927), perquè unes poques valoracions perfectes no quedin per damunt de moltes de bones.

title-all = Tots els complements
description-all =
    { $count ->
        [one] L’únic complement d’aquesta galeria.
        [many] { $count } de complements d’aquesta galeria, per ús, valoració, data i nom.
       *[other] Els { $count } complements d’aquesta galeria, per ús, valoració, data i nom.
    }
sort-added = Nous a la galeria
title-languages = Complements per llengua
description-languages = A quines llengües està traduït cada complement.
languages-intro = Les llengües en què es presenten els mateixos complements, sigui quina sigui la llengua d’aquesta pàgina.
title-language = Complements en { $name }
description-language =
    { $count ->
        [one] Un complement disponible en { $name }.
        [many] { $count } de complements disponibles en { $name }.
       *[other] { $count } complements disponibles en { $name }.
    }
title-announcements = Notícies d’aquesta galeria
description-announcements = Què ha canviat en aquesta galeria i què n’han de saber els usuaris.
announcement-until = Data de fi: { $date }
announcements-all = Totes les notícies

feed-site = Complements nous i actualitzats
feed-list = { $name }: complements nous i actualitzats
feed-versions = Versions de { $name }
feed-reviews = Ressenyes de { $name }
feed-decisions = Decisions d’aquesta galeria
feed-announcements = Notícies d’aquesta galeria
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } estrella de { $author }
        [many] { $stars } d’estrelles de { $author }
       *[other] { $stars } estrelles de { $author }
    }

title-feedback = Opinions sobre aquest lloc
description-feedback = Què diu la gent d’aquest lloc i què se n’ha fet.
feedback-intro = Què ha dit la gent d’aquest lloc i què se n’ha fet.
feedback-empty = Encara ningú no ha dit res.
feedback-open = Obert
feedback-planned = Previst
feedback-done = Fet
feedback-declined = Descartat
feedback-answer = Resposta de { $author }
form-title-feedback = Opineu sobre aquest lloc
form-closed-site = Des d’aquest lloc no es pot enviar res. Les pàgines sobre la galeria diuen com podeu contactar amb qui la gestiona.
form-elsewhere = Aquest formulari s’envia a { $host }.
report-security = És un perill per als usuaris
report-spam = És publicitat o una falsificació
report-rights = Fa servir el que és d’altri
report-abuse = És insultant o amenaçador
report-broken = No funciona
report-other = Una altra cosa

title-translations = Traduccions
description-translations = Quina part d’aquesta galeria està traduïda a cada llengua.
translations-intro = Quina part d’aquesta galeria existeix de debò en cada llengua. El que falta es mostra en una altra, i s’hi indica.
translations-language = Llengua
translations-interface = Interfície
translations-names = Noms
translations-summaries = Resums
translations-descriptions = Descripcions
translations-notes = Notes
translations-captions = Llegendes
translations-policies = Normes
translations-pages = Pàgines
title-translation = Traduccions: { $language }
description-translation = { $language }: què està traduït i què encara falta.
translations-of = { $done } de { $total }
translations-missing = Complements més usats als quals encara falta aquesta llengua
translations-missing-none = No n’hi ha cap.
translations-help = Com podeu ajudar-hi
    .text = Qualsevol persona que sàpiga totes dues llengües pot traduir un text: proposeu la traducció allà d’on ve el text. A la pàgina de cada complement hi ha un enllaç a aquest lloc; els textos d’aquest lloc web formen part del seu codi font.
