namespace LeftBehind.Workflows.Types;

internal sealed record PropertyChange(string Name, string Before, string After);
