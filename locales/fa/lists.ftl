# Persian. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = افزونه
type-extension-plural = افزونه‌ها
type-theme = پوسته
type-theme-plural = پوسته‌ها
type-dictionary = واژه‌نامه
type-dictionary-plural = واژه‌نامه‌ها
type-language-pack = بستهٔ زبانی
type-language-pack-plural = بسته‌های زبانی
type-desktop-application = برنامهٔ رومیزی
type-desktop-application-plural = برنامه‌های رومیزی
type-console-application = برنامهٔ خط فرمان
type-console-application-plural = برنامه‌های خط فرمان
type-web-application = برنامهٔ وب
type-web-application-plural = برنامه‌های وب
type-plugin = افزایه
type-plugin-plural = افزایه‌ها
type-font = قلم
type-font-plural = قلم‌ها
type-codec = کدک
type-codec-plural = کدک‌ها
type-inputmethod = روش ورودی
type-inputmethod-plural = روش‌های ورودی
type-icon-theme = پوستهٔ نماد
type-icon-theme-plural = پوسته‌های نماد
type-firmware = سفت‌افزار
type-firmware-plural = سفت‌افزارها
type-generic = مؤلفه
type-generic-plural = مؤلفه‌ها
type-operating-system = سیستم‌عامل
type-operating-system-plural = سیستم‌عامل‌ها
type-other = دیگر
type-other-plural = دیگر افزودنی‌ها

sort-label = ترتیب
sort-users = پرکاربردترین
sort-rating = بیشترین امتیاز
sort-newest = تازه‌ترین
sort-name = بر پایهٔ نام

list-count =
    { $count ->
        [one] { $count } افزودنی
       *[other] { $count } افزودنی
    }
list-empty = هنوز چیزی در این فهرست نیست. هر افزودنی وقتی اینجا نشان داده می‌شود که توسعه‌دهنده‌اش این فهرست را برگزیند.
users-count =
    { $count ->
        [one] { $count } کاربر
       *[other] { $count } کاربر
    }
category-parts = بخش‌های این دسته
list-tag = برچسب
categories-empty = هنوز دسته‌ای نیست. دسته‌ها با نخستین افزودنی‌ای که در یکی از آن‌ها جا بگیرد، اینجا نشان داده می‌شوند.

user-author = پدیدآور
user-reviewer = بازبین افزودنی‌های این گالری
user-joined = از { $date } در اینجا
user-homepage = صفحهٔ اصلی
user-addons = افزودنی‌ها
    .empty = اکنون هیچ افزودنی‌ای با این نام در فهرست نیست.
