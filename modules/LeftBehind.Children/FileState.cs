
namespace LeftBehind.Children;

/// <summary>The axis of the file (S11): what stands between the school's entry and its acceptance.</summary>
public enum FileState
{
    /// <summary>草稿</summary>
    Draft,

    /// <summary>待校长审核</summary>
    Submitted,

    /// <summary>待县审核</summary>
    AtCounty,

    /// <summary>已退回</summary>
    Returned,

    /// <summary>已审核</summary>
    Accepted,
}
