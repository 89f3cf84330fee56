namespace LeftBehind.Rounds.Entities;

/// <summary>Where what a school handed in stands; a school without a current one has not handed in.</summary>
public enum SubmissionState
{
    /// <summary>已报待审</summary>
    HandedIn = 1,

    /// <summary>已退回</summary>
    Returned = 2,

    /// <summary>已通过</summary>
    Approved = 3,

    /// <summary>已撤回</summary>
    Recalled = 4,
}
