using LeftBehind.Notifications.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.ViewModels;

/// <param name="Filter">What the address says.</param>
/// <param name="Page">The newest first.</param>
/// <param name="UnreadCount">Empty for none.</param>
internal sealed record MessageList(MessageFilter Filter, KeysetPage<Notification> Page, string UnreadCount);
