using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.ViewModels;

internal sealed record PrintPage(ContentItem Item, IReadOnlyList<PrintedLetter> Sheets, int Copies, string? Obstacle);
