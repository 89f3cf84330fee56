namespace LeftBehind.Children.ClassLists;

/// <summary>The pupils of a list in its order.</summary>
/// <param name="Pupils">Empty where something has to be mended first.</param>
/// <param name="Remarks">What has to be mended or is worth a look.</param>
public sealed record ClassList(IReadOnlyList<ClassListPupil> Pupils, IReadOnlyList<ClassListRemark> Remarks)
{
    public bool IsRefused => Remarks.Any(remark => remark.Refuses);
}
