namespace LeftBehind.Children.ClassLists;

/// <summary>Reads the pupils of a class list, such as the student registry gives it out, from a workbook; nothing of it is kept.</summary>
public interface IClassLists
{
    ClassList Read(byte[] content, CancellationToken cancellationToken);
}
