using LeftBehind.Notifications.Sms;

namespace LeftBehind.Notifications.ViewModels;

/// <param name="Form">The fields.</param>
/// <param name="HasSecret">Whether one is kept: it is never shown.</param>
/// <param name="ReportAddress">Where the gateway sends its reports.</param>
internal sealed record SmsPage(SmsForm Form, bool HasSecret, string ReportAddress);
