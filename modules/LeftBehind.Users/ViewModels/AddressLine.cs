using LeftBehind.Abstractions.Notifications;

namespace LeftBehind.Users.ViewModels;

/// <param name="Channel">E-mail or text message.</param>
/// <param name="Address">Empty for none.</param>
/// <param name="IsProven">Whether a code that was sent there came back.</param>
/// <param name="IsOpen">Whether the site can send there at all.</param>
internal sealed record AddressLine(NotificationChannel Channel, string Address, bool IsProven, bool IsOpen);
