using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>A line with its class, or with what keeps it from having one.</summary>
internal sealed record PlacedLine(ParsedChild Line, ClassChoice? Class, string Question, ImportMessage? Refusal);
