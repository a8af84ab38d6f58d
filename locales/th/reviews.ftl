# Thai. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } จาก 5 ดาว
rating-count =
    { $count ->
       *[other] ผู้ให้คะแนน { $count } คน
    }
rating-stars =
    { $stars ->
       *[other] { $stars } ดาว
    }
rating-histogram = จำนวนการให้คะแนนแยกตามดาว
rating-empty = ยังไม่มีคะแนน

reviews-title = รีวิว
reviews-heading = รีวิวของ { $name }
review-count =
    { $count ->
       *[other] { $count } รีวิว
    }
reviews-all =
    { $count ->
       *[other] อ่านรีวิวทั้งหมด ({ $count })
    }
reviews-empty = ยังไม่มีใครเขียนรีวิว รีวิวจะปรากฏที่นี่ทั้งในภาษาเดิมและฉบับแปล
reviews-languages = รีวิวตามภาษา

review-version = สำหรับเวอร์ชัน { $version }
review-version-older = สำหรับเวอร์ชันเก่า { $version }
review-translated = แปลจาก { $language }
review-translated-by = แปลจาก { $language } โดย { $translator }
review-original = แสดงต้นฉบับ
review-helpful =
    { $count ->
       *[other] { $count } คนเห็นว่ามีประโยชน์
    }
review-reply = คำตอบจาก { $author }
review-link = รีวิวโดย { $author }
