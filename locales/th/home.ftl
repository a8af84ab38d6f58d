# Thai. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = ส่วนเสริมในภาษาของคุณ ตรวจ⁠สอบอย่างเปิดเผย
home-lede =
    { $count ->
       *[other] มีส่วนเสริม { $count } รายการ แต่ละรายการมีหน้าของตัวเองซึ่งบอกว่าทำอะไรได้ ใครสร้าง เข้าถึงอะไรได้บ้าง และผลการตรวจสอบเป็นอย่างไร
    }
home-recommended = แนะนำ
home-newest = ใหม่และอัปเดต
home-popular = ใช้มากที่สุด
home-announcements = ข่าวสาร
home-spoken = มีคำอธิบายในภาษาของคุณ
home-spoken-count =
    { $count ->
       *[other] มีส่วนเสริม { $count } รายการที่มีคำอธิบายในภาษาของคุณ
    }
home-all-categories = หมวดหมู่ทั้งหมด
home-empty = ยังไม่มีส่วนเสริม เมื่อแค็ตตาล็อกมีส่วนเสริมแล้วจะปรากฏที่นี่
