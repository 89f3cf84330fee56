using LeftBehind.Forms.Annexes;

namespace LeftBehind.Forms.Services;

/// <summary>The figures of a school's list, with the id that its page is reached by.</summary>
internal sealed record SchoolTotals(int SchoolId, Annex2Totals Totals);
