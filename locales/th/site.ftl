# Thai. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = ข้ามไปยังเนื้อหา
nav-main = เมนูหลัก
nav-breadcrumb = คุณอยู่ที่นี่
nav-home = หน้าแรก
nav-categories = หมวดหมู่
nav-browse = เลือกดู
nav-about = เกี่ยวกับ
nav-language = ภาษา
nav-source = ซอร์สโค้ดของเว็บไซต์นี้
footer-privacy = ไม่ใช้คุกกี้ ไม่โหลดสิ่งใดจากเว็บไซต์อื่น

pagination-label = หน้าของรายการนี้
pagination-previous = ก่อนหน้า
pagination-next = ถัดไป
pagination-page = หน้า { $page }
pagination-position = หน้า { $page } จาก { $of }

language-note = ภาษา: { $language }
text-not-translated = ข้อความในหน้านี้ยังไม่ได้แปลเป็นภาษาของคุณ
language-untranslated = ยังไม่ได้แปล
picture-missing = แสดงภาพไม่ได้
scan-code = สแกนเพื่อเปิดหน้านี้บนโทรศัพท์
title-chooser = เลือกภาษาของคุณ
chooser-greeting = ดำเนินการต่อเป็นภาษาไทย
language-yours = ภาษาของคุณ

title-site = { $title } – { $site }
title-page = { $title } หน้า { $page }
title-home = ส่วนเสริมในภาษาของคุณ
title-addon = { $name }
title-versions = เวอร์ชันของ { $name }
title-reviews = รีวิวของ { $name }
title-category = { $name }
title-type = { $name }
title-tag = แท็ก: { $name }
title-user = ส่วนเสริมโดย { $name }
title-categories = หมวดหมู่
title-not-found = ไม่พบหน้านี้

description-home = ส่วนขยาย ธีม พจนานุกรม และอื่น ๆ พร้อมเวอร์ชัน รีวิว และผลการตรวจสอบของแต่ละรายการในภาษาของคุณ
description-category =
    { $count ->
       *[other] ส่วนเสริม { $count } รายการในหมวดหมู่ { $name }
    }
description-type =
    { $count ->
       *[other] { $name }: ส่วนเสริม { $count } รายการ พร้อมเวอร์ชันและรีวิว
    }
description-tag =
    { $count ->
       *[other] ส่วนเสริม { $count } รายการที่มีแท็ก { $name }
    }
description-user =
    { $count ->
       *[other] ส่วนเสริม { $count } รายการโดย { $name }
    }
description-categories = หมวดหมู่ทั้งหมดของส่วนเสริม พร้อมจำนวนในแต่ละหมวดหมู่
description-versions = ทุกเวอร์ชันของ { $name }: วันที่ออก สิ่งที่เปลี่ยนไป และไฟล์
description-reviews = สิ่งที่ผู้ใช้พูดถึง { $name } ทั้งในภาษาของตนเองและฉบับแปล

size-bytes = { $size } ไบต์
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = ไม่พบหน้านี้
not-found-text = ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ถูกย้ายหรือนำออกแล้ว
not-found-home = ไปที่หน้าแรก
not-found-categories = เลือกดูหมวดหมู่
redirect-heading = หน้านี้ย้ายแล้ว
redirect-text = ที่อยู่ใหม่:
