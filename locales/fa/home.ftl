# Persian. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = افزودنی‌ها به زبان شما، با ارزیابی علنی
home-lede =
    { $count ->
        [one] { $count } افزودنی. صفحه‌اش می‌گوید چه می‌کند، چه کسی آن را می‌سازد، به چه چیزهایی دسترسی دارد و چگونه ارزیابی شده است.
       *[other] { $count } افزودنی. صفحهٔ هر یک می‌گوید چه می‌کند، چه کسی آن را می‌سازد، به چه چیزهایی دسترسی دارد و چگونه ارزیابی شده است.
    }
home-recommended = توصیه‌شده
home-newest = تازه و به‌روزشده
home-popular = پرکاربردترین
home-announcements = خبرها
home-spoken = با توضیحات به زبان شما
home-spoken-count =
    { $count ->
        [one] { $count } افزودنی توضیحاتی به زبان شما دارد.
       *[other] { $count } افزودنی توضیحاتی به زبان شما دارند.
    }
home-all-categories = همهٔ دسته‌ها
home-empty = هنوز چیزی در فهرست نیست. همین که کاتالوگ افزودنی داشته باشد، اینجا نشان داده می‌شود.
