using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Notifications.Mail;

internal enum MailSecurity
{
    [Display(Name = "Encrypted from the start (TLS, mostly port 465)")]
    Tls,

    [Display(Name = "Encrypted after the greeting (STARTTLS, mostly port 587)")]
    StartTls,

    [Display(Name = "Not encrypted (only within one's own network)")]
    None,
}
