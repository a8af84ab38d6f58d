# Czech. An add-on’s own page, and the page of its versions. Notes on each message: en-US/addon.ftl.

addon-install = Nainstalovat
addon-authors =
    { $count ->
        [one] Autor
        [few] Autoři
        [many] Autoři
       *[other] Autoři
    }
addon-recommended = Doporučený

facts-label = Ve zkratce
fact-rating = Hodnocení
fact-users = Uživatelé
fact-updated = Aktualizováno
fact-added = V galerii od
fact-size = Velikost
fact-licence = Licence
fact-version = Verze
fact-type = Typ

addon-screenshots = Snímky obrazovky
screenshot-number = Snímek obrazovky { $n }
screenshot-outside = Obrázek na jiném webu
addon-description = Popis
    .empty = Vývojář zatím nenapsal žádný popis.
addon-whats-new = Co je nového ve verzi { $version }
addon-all-versions =
    { $count ->
        [one] Soubory a podrobnosti jediné verze
        [few] Všechny verze ({ $count })
        [many] Všechny verze ({ $count })
       *[other] Všechny verze ({ $count })
    }
addon-trust = Jak byl posouzen
trust-approved =
    { $reviewers ->
        [0] Schváleno { $date }.
        [one] Schválil jeden posuzovatel { $date }.
        [few] Schválili { $reviewers } posuzovatelé { $date }.
        [many] Schválilo { $reviewers } posuzovatele { $date }.
       *[other] Schválilo { $reviewers } posuzovatelů { $date }.
    }
trust-decided = { $outcome } { $date }.
trust-waited =
    { $days ->
        [0] Rozhodnuto týž den.
        [one] Na rozhodnutí čekal jeden den.
        [few] Na rozhodnutí čekal { $days } dny.
        [many] Na rozhodnutí čekal { $days } dne.
       *[other] Na rozhodnutí čekal { $days } dní.
    }

outcome-nominated = Nominováno
outcome-approved = Schváleno
outcome-rejected = Zamítnuto
outcome-needs-information = Vyžádány informace
outcome-recommended = Doporučeno
outcome-disabled = Deaktivováno
outcome-restored = Obnoveno
outcome-appealed = Podáno odvolání
outcome-appeal-upheld = Odvolání vyhověno
outcome-appeal-dismissed = Odvolání zamítnuto
outcome-withdrawn = Vzato zpět
outcome-endorsed = Potvrzeno

addon-permissions = Oprávnění
addon-permissions-intro = K čemu může mít po instalaci přístup:
addon-details = Podrobnosti
addon-languages = Jazyky
addon-languages-intro = Jazyky rozhraní doplňku:
addon-categories = Kategorie
addon-tags = Štítky
addon-extends = Funguje v
addon-links = Odkazy
addon-content-rating = Obsah
content-rating-none = Nic, co by vyžadovalo varování.
intensity-none = nic
intensity-mild = málo
intensity-moderate = středně
intensity-intense = hodně
oars-violence = Násilí
oars-drugs = Alkohol, tabák a jiné drogy
oars-sex = Sex a nahota
oars-language = Vulgární jazyk
oars-social = Kontakt s jinými lidmi
oars-money = Nákupy, hazard nebo reklama
addon-related = Podobné doplňky

link-homepage = Domovská stránka
link-support = Podpora
link-source = Zdrojový kód
link-vcs = Zdrojový kód
link-donate = Přispět darem
link-issues = Nahlásit problém
link-translate = Pomoci s překladem
link-faq = Otázky a odpovědi
link-contact = Kontakt
link-contribute = Zapojit se
link-documentation = Dokumentace
link-privacy = Zásady ochrany soukromí

versions-heading = Verze doplňku { $name }
version-number = Verze { $version }
version-current = Aktuální
version-blocked = Zablokovaná
    .note = Tato verze byla zablokována z bezpečnostních důvodů. Použijte prosím jinou.
version-released = Vydáno { $date }
version-notes-empty = Bez poznámek k vydání.
version-files = Soubory
file-for = Stáhnout pro { $platform }
file-for-all = Stáhnout
file-digest = Kontrolní součet { $algorithm }
version-compatibility = Funguje s programy
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } pro { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } nebo novější
compatible-until = { $application } do verze { $max }
compatible-range = { $application } { $min } až { $max }
versions-empty = Zatím nebyla vydána žádná verze. Verze se zde objeví s poznámkami k vydání a soubory.
