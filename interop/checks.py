"""What the scripts here check: the first check that fails ends its script."""

held = 0


def check(true, what, detail=""):
    global held
    held += 1
    if not true:
        raise SystemExit(f"FAILED: {what}" + (f"\n{detail}" if detail else ""))


def told(true, what, detail=""):
    """The same, and says what holds."""
    check(true, what, detail)
    print(f"  ok: {what}", flush=True)
