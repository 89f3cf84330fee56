namespace LeftBehind.Notifications.Mail;

/// <summary>The mail server of the site. Without a host, no mail is sent.</summary>
internal sealed class MailSettings
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 465;

    public MailSecurity Security { get; set; }

    public string UserName { get; set; } = "";

    /// <summary>Protected.</summary>
    public string Password { get; set; } = "";

    public string SenderAddress { get; set; } = "";

    public string SenderName { get; set; } = "";

    public bool IsSetUp => Host.Length > 0;
}
