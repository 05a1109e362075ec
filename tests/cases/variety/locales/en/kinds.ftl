kind-letter-one = Letter
