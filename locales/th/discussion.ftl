# Thai. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = การสนทนาเกี่ยวกับ { $name }
description-discussion = คำถาม ข้อเสนอ และปัญหาเกี่ยวกับ { $name } พร้อมคำตอบจากผู้พัฒนา
title-thread = { $title } – { $name }
discussion-title = การสนทนา
discussion-all =
    { $count ->
       *[other] การสนทนาทั้งหมด ({ $count })
    }
discussion-count =
    { $count ->
       *[other] การสนทนา { $count } รายการ
    }
discussion-posts =
    { $count ->
       *[other] { $count } โพสต์
    }
thread-question = คำถาม
thread-idea = ข้อเสนอ
thread-problem = ปัญหา
thread-announcement = ประกาศ
thread-answered = ตอบแล้ว
thread-solved = แก้ไขแล้ว
thread-locked = ปิดแล้ว
    .note = การสนทนานี้ปิดแล้ว จึงเพิ่มข้อความไม่ได้
post-developer = ผู้พัฒนา
post-answer = นี่คือคำตอบ
thread-to-answer = ไปที่คำตอบ
post-link = โพสต์โดย { $author }
post-in-reply = ตอบกลับ { $author }
thread-last = โพสต์ล่าสุดเมื่อ { $date }
post-translated = แปลจาก { $language }
post-translated-by = แปลจาก { $language } โดย { $translator }
feed-link = ติดตามผ่านฟีด
feed-discussion = การสนทนาเกี่ยวกับ { $name }
feed-history = การตัดสินเกี่ยวกับ { $name }

title-collections = คอลเลกชัน
description-collections = รายการส่วนเสริมที่ใช้ร่วมกันได้ดี แต่ละรายการมีผู้ดูแลที่บอกเหตุผลในการเลือก
collections-intro = รายการที่มีคนดูแลด้วยตนเอง ส่วนเสริมทุกตัวมีเหตุผลประกอบว่าทำไมจึงอยู่ในรายการ
collections-empty = ยังไม่มีคอลเลกชัน
title-collection = { $name }
description-collection =
    { $count ->
       *[other] { $name }: ส่วนเสริม { $count } รายการที่คนคัดเลือกด้วยตนเอง
    }
collection-curator = ดูแลโดย { $name }
collection-updated = แก้ไขล่าสุดเมื่อ { $date }
collection-missing =
    { $count ->
       *[other] คอลเลกชันนี้มีส่วนเสริมอีก { $count } รายการที่ไม่ได้เผยแพร่ที่นี่
    }

form-title-review = เขียนรีวิว
form-title-post = เริ่มการสนทนา
form-title-reply = ตอบกลับ
form-title-report = รายงานปัญหาของหน้านี้
form-title-nomination = เสนอชื่อส่วนเสริม
form-kind = เกี่ยวกับเรื่องใด
form-subject = หัวข้อ
form-text = ข้อความของคุณ
form-stars = ดาว
form-language = ภาษาของข้อความ
form-name = ชื่อส่วนเสริม
form-address = ที่อยู่เว็บของส่วนเสริม
form-why = ช่วยผู้อื่นได้อย่างไร
form-send = ส่ง
form-note = ข้อความที่คุณส่งจะเผยแพร่ในชื่อบัญชีของคุณหลังจากมีผู้ตรวจดูแล้ว
form-closed = ส่งข้อความจากเว็บไซต์นี้ไม่ได้ โปรดติดต่อผู้ที่สร้างส่วนเสริมผ่านลิงก์ในหน้าของส่วนเสริม
