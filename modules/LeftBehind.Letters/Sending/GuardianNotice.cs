using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Sending;

/// <summary>What goes to the family of one child, each person by the way that reaches them.</summary>
internal sealed record GuardianNotice(ContentItem Child, IReadOnlyList<NotificationMessage> Messages, IReadOnlyList<(PupilPerson Person, LetterChannel Channel)> Reached);
