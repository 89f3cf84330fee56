namespace LeftBehind.Abstractions.Workflows;

/// <summary>The outcomes that every approval has; workflow types may offer others beside them.</summary>
public static class ReviewOutcomes
{
    /// <summary>审核通过</summary>
    public const string Approve = "Approve";

    /// <summary>退回</summary>
    public const string Return = "Return";
}
