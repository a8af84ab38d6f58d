# Thai. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = ติดตั้ง
addon-authors =
    { $count ->
       *[other] ผู้สร้าง
    }
addon-recommended = แนะนำ

facts-label = ข้อมูลโดยย่อ
fact-rating = คะแนน
fact-users = ผู้ใช้
fact-updated = อัปเดตเมื่อ
fact-added = เผยแพร่เมื่อ
fact-size = ขนาด
fact-licence = สัญญาอนุญาต
fact-version = เวอร์ชัน
fact-type = ประเภท

addon-screenshots = ภาพหน้าจอ
screenshot-number = ภาพหน้าจอที่ { $n }
screenshot-outside = ภาพบนเว็บไซต์อื่น
addon-description = คำอธิบาย
    .empty = ผู้พัฒนายังไม่ได้เขียนคำอธิบาย
addon-whats-new = มีอะไรใหม่ใน { $version }
addon-all-versions =
    { $count ->
       *[other] ทุกเวอร์ชัน ({ $count })
    }
addon-trust = ผลการตรวจสอบ
trust-approved =
    { $reviewers ->
        [0] ผ่านการอนุมัติเมื่อ { $date }
       *[other] ผ่านการอนุมัติโดยผู้ตรวจสอบ { $reviewers } คนเมื่อ { $date }
    }
trust-decided = { $outcome }เมื่อ { $date }
trust-waited =
    { $days ->
        [0] ตัดสินภายในวันเดียวกัน
       *[other] ใช้เวลารอ { $days } วัน
    }

outcome-nominated = เสนอชื่อแล้ว
outcome-approved = อนุมัติแล้ว
outcome-rejected = ปฏิเสธแล้ว
outcome-needs-information = ขอข้อมูลเพิ่ม
outcome-recommended = แนะนำแล้ว
outcome-disabled = ปิดใช้งานแล้ว
outcome-restored = คืนสถานะแล้ว
outcome-appealed = ยื่นอุทธรณ์แล้ว
outcome-appeal-upheld = อุทธรณ์ฟังขึ้น
outcome-appeal-dismissed = ยกอุทธรณ์
outcome-withdrawn = ถอนแล้ว
outcome-endorsed = ยืนยันแล้ว

addon-permissions = สิทธิ์
addon-permissions-intro = เมื่อติดตั้งแล้วจะเข้าถึงสิ่งเหล่านี้ได้:
addon-details = รายละเอียด
addon-languages = ภาษา
addon-languages-intro = อินเทอร์เฟซของส่วนเสริมแปลเป็นภาษา:
addon-categories = หมวดหมู่
addon-tags = แท็ก
addon-extends = ใช้ภายใน
addon-links = ลิงก์
addon-content-rating = เนื้อหา
content-rating-none = ไม่มีเนื้อหาที่ต้องเตือน
intensity-none = ไม่มี
intensity-mild = เล็กน้อย
intensity-moderate = ปานกลาง
intensity-intense = รุนแรง
oars-violence = ความรุนแรง
oars-drugs = สุรา ยาสูบ และยาเสพติด
oars-sex = เรื่องเพศและภาพเปลือย
oars-language = ภาษาหยาบคาย
oars-social = การติดต่อกับผู้อื่น
oars-money = การซื้อ การพนัน หรือโฆษณา
addon-related = ส่วนเสริมที่คล้ายกัน

link-homepage = เว็บไซต์หลัก
link-support = ความช่วยเหลือ
link-source = ซอร์สโค้ด
link-vcs = ซอร์สโค้ด
link-donate = บริจาค
link-issues = รายงานปัญหา
link-translate = ช่วยแปล
link-faq = คำถามที่พบบ่อย
link-contact = ติดต่อ
link-contribute = ร่วมพัฒนา
link-documentation = เอกสารประกอบ
link-privacy = นโยบายความเป็นส่วนตัว

versions-heading = เวอร์ชันของ { $name }
version-number = เวอร์ชัน { $version }
version-current = ปัจจุบัน
version-blocked = ถูกปิดกั้น
    .note = เวอร์ชันนี้ถูกปิดกั้นด้วยเหตุผลด้านความปลอดภัย โปรดใช้เวอร์ชันอื่น
version-released = ออกเมื่อ { $date }
version-notes-empty = ไม่มีบันทึกประจำรุ่น
version-files = ไฟล์
file-for = ดาวน์โหลดสำหรับ { $platform }
file-for-all = ดาวน์โหลด
file-digest = เช็กซัม { $algorithm }
version-compatibility = ใช้ได้กับ
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } สำหรับ { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } ขึ้นไป
compatible-until = { $application } ไม่เกิน { $max }
compatible-range = { $application } { $min } ถึง { $max }
versions-empty = ยังไม่มีเวอร์ชันที่เผยแพร่ เมื่อมีแล้วจะปรากฏที่นี่พร้อมบันทึกประจำรุ่นและไฟล์
