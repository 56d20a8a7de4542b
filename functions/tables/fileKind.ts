import { Buffer } from 'node:buffer';

export type FileKind = 'zip' | 'encrypted' | 'ole' | 'pdf' | 'html' | 'xml' | 'json' | 'empty' | 'text';

/** The stream of an encrypted workbook, as the directory of an OLE file writes its name. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A zip file begins with its first part, or with its end where it is empty or split. */
const zipSignatures = ['504b0304', '504b0506', '504b0708'];

/** What a file is by its own bytes, whatever its name says. An OLE file is an old Office document or an encrypted new one. */
export function fileKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 'empty';
  if (buffer.subarray(0, 8).equals(oleSignature)) return buffer.includes(encryptedPackage) ? 'encrypted' : 'ole';
  if (zipSignatures.includes(buffer.subarray(0, 4).toString('hex'))) return 'zip';
  const head = buffer.subarray(0, 1000).toString('latin1').replace(/^ï»¿/, '').trimStart().toLowerCase();
  if (head.startsWith('%pdf-')) return 'pdf';
  if (/^<!doctype html|^<html|^<table/.test(head)) return 'html';
  if (/^<\?xml|^<bom\b/.test(head)) return 'xml';
  if (/^[[{]/.test(head)) return 'json';
  return 'text';
}
