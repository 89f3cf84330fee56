namespace LeftBehind.Forms.Annexes;

internal sealed record Annex2Page(int Number, IReadOnlyList<Annex2Line> Lines);
