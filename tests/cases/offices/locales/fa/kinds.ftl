kind-letter-un = نامه به گزارشگر ویژهٔ سازمان ملل متحد
kind-letter-requesting = نامه به دولتی که خواستار استرداد است
