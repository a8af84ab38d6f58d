# Finnish. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Lisäosia omalla kielelläsi, avoimesti tarkastettuina
home-lede =
    { $count ->
        [one] Yksi lisäosa. Sen sivu kertoo, mitä se tekee, kuka sen on tehnyt, mihin sillä on pääsy ja miten se on tarkastettu.
       *[other] { $count } lisäosaa. Jokaisella on sivu, joka kertoo, mitä lisäosa tekee, kuka sen on tehnyt, mihin sillä on pääsy ja miten se on tarkastettu.
    }
home-recommended = Suositellut
home-newest = Uudet ja päivitetyt
home-popular = Eniten käytetyt
home-announcements = Uutiset
home-spoken = Kuvaus suomeksi
home-spoken-count =
    { $count ->
        [one] Yhdellä lisäosalla on suomenkielinen kuvaus.
       *[other] { $count } lisäosalla on suomenkielinen kuvaus.
    }
home-all-categories = Kaikki luokat
home-empty = Galleria on vielä tyhjä. Lisäosat näkyvät täällä heti, kun luettelossa on niitä.
