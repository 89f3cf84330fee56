namespace LeftBehind.Notifications.Sms;

/// <summary>The gateway that sends text messages. Without an address, none are sent.</summary>
internal sealed class SmsSettings
{
    public string Url { get; set; } = "";

    /// <summary>By what the gateway knows the site.</summary>
    public string Key { get; set; } = "";

    /// <summary>Protected. Signs what is sent, and what the gateway reports.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Stands in brackets before each message, as the carriers demand.</summary>
    public string Signature { get; set; } = "";

    /// <summary>Whether the gateway sends a message once however often it gets it under the same Idempotency-Key.</summary>
    public bool HonoursKey { get; set; }

    public bool IsSetUp => Url.Length > 0;
}
