## راهنما: تکمیل خودکار و صفحه‌های راهنما

cli-completions = اسکریپتی چاپ می‌کند که فرمان‌ها، گزینه‌ها و شناسهٔ اقدام‌ها را در پوسته کامل می‌کند
cli-completions-shell = یکی از bash، zsh، fish، powershell یا elvish
cli-completions-after =
    نمونه‌ها:
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = صفحهٔ راهنمای برنامه یا یکی از فرمان‌های آن را چاپ می‌کند
cli-man-command = فرمان، مانند write یا outbox list؛ بدون آن، صفحهٔ خود برنامه
cli-man-after =
    نمونه‌ها:
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = نام
cli-man-heading-synopsis = خلاصه
cli-man-heading-description = شرح
cli-man-heading-more = نمونه‌ها
cli-man-heading-version = نسخه
cli-help = راهنمای برنامه یا یکی از فرمان‌های آن را نمایش می‌دهد
cli-help-command = فرمان، مانند write یا outbox list؛ بدون آن، راهنمای خود برنامه
