# Thai. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = ส่วนขยาย
type-extension-plural = ส่วนขยาย
type-theme = ธีม
type-theme-plural = ธีม
type-dictionary = พจนานุกรม
type-dictionary-plural = พจนานุกรม
type-language-pack = ชุดภาษา
type-language-pack-plural = ชุดภาษา
type-desktop-application = แอปเดสก์ท็อป
type-desktop-application-plural = แอปเดสก์ท็อป
type-console-application = โปรแกรมบรรทัดคำสั่ง
type-console-application-plural = โปรแกรมบรรทัดคำสั่ง
type-web-application = เว็บแอป
type-web-application-plural = เว็บแอป
type-plugin = ปลั๊กอิน
type-plugin-plural = ปลั๊กอิน
type-font = แบบอักษร
type-font-plural = แบบอักษร
type-codec = ตัวแปลงสัญญาณ
type-codec-plural = ตัวแปลงสัญญาณ
type-inputmethod = วิธีป้อนข้อความ
type-inputmethod-plural = วิธีป้อนข้อความ
type-icon-theme = ธีมไอคอน
type-icon-theme-plural = ธีมไอคอน
type-firmware = เฟิร์มแวร์
type-firmware-plural = เฟิร์มแวร์
type-generic = ส่วนประกอบ
type-generic-plural = ส่วนประกอบ
type-operating-system = ระบบปฏิบัติการ
type-operating-system-plural = ระบบปฏิบัติการ
type-other = อื่น ๆ
type-other-plural = ส่วนเสริมอื่น ๆ

sort-label = เรียงตาม
sort-users = ใช้มากที่สุด
sort-rating = คะแนนสูงสุด
sort-newest = ใหม่ล่าสุด
sort-name = ชื่อ

list-count =
    { $count ->
       *[other] ส่วนเสริม { $count } รายการ
    }
list-empty = ยังไม่มีส่วนเสริมที่นี่ เมื่อผู้พัฒนาเลือกรายการนี้ ส่วนเสริมจะปรากฏที่นี่
users-count =
    { $count ->
       *[other] ผู้ใช้ { $count } คน
    }
category-parts = หมวดหมู่ย่อย
list-tag = แท็ก
categories-empty = ยังไม่มีหมวดหมู่ หมวดหมู่จะปรากฏที่นี่เมื่อมีส่วนเสริมรายการแรกที่อยู่ในหมวดหมู่

user-author = ผู้สร้าง
user-reviewer = ผู้ตรวจสอบส่วนเสริมของคลังนี้
user-joined = อยู่ที่นี่ตั้งแต่ { $date }
user-homepage = เว็บไซต์หลัก
user-addons = ส่วนเสริม
    .empty = ขณะนี้ไม่มีส่วนเสริมที่เผยแพร่ในชื่อนี้
