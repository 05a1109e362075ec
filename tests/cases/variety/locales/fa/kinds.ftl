kind-letter-one = نامه
