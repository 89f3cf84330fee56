using LeftBehind.Abstractions.Content;
using LeftBehind.Children;
using LeftBehind.Children.Entities;

namespace LeftBehind.Forms.Annexes;

/// <summary>What the forms read of one child: a version of the file, and who is paired with the child on the day of filling.</summary>
internal sealed record ChildOnForm(ContentItem Item, ChildFile File, ChildHelper? Helper);
