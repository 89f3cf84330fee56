using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.ViewModels;

internal sealed record ForwardPage(ContentItem Item, IReadOnlyList<ForwardLine> Lines, int Left, string? Obstacle);
